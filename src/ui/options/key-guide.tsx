import { t } from '@/ui/i18n';
import { CopyText } from '@/ui/parts/copy-text';
import { Icon } from '@/ui/parts/icon';
import { useAct, useOptions } from './use-options';

/** Source: https://developer.paddle.com/api-reference/about/permissions */
const permissions = [
  'customer.read',
  'subscription.read',
  'customer_portal_session.write',
  'transaction.read',
] as const;
const comforts = ['address.read', 'price.read', 'product.read', 'payment_method.read'] as const;
const changes = ['subscription.write'] as const;

/** How a key is made in Paddle, with no more rights than Portage needs. */
export function KeyGuide() {
  const first = useOptions(({ session }) => session?.accounts.length === 0);
  return (
    <details class="guide" open={first}>
      <summary>{t('key_guide')}</summary>
      <p>{t('key_guide_where')}</p>
      <p class="guide-links">
        <PaddlePage href="https://vendors.paddle.com/authentication-v2">
          {t('key_guide_live')}
        </PaddlePage>
        <PaddlePage href="https://sandbox-vendors.paddle.com/authentication-v2">
          {t('key_guide_sandbox')}
        </PaddlePage>
      </p>
      <p>{t('key_guide_permissions')}</p>
      <PermissionList of={permissions} />
      <p>{t('key_guide_comforts')}</p>
      <PermissionList of={comforts} />
      <p>{t('key_guide_changes')}</p>
      <PermissionList of={changes} />
      <p class="hint">{t('key_guide_expiry')}</p>
    </details>
  );
}

function PermissionList({ of }: { of: readonly string[] }) {
  const act = useAct();
  return (
    <ul class="guide-permissions">
      {of.map((permission) => (
        <li key={permission}>
          <CopyText text={permission} what={t('permission')} mono onCopied={act.say} />
        </li>
      ))}
    </ul>
  );
}

function PaddlePage({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="open" />
    </a>
  );
}
