import { useId } from 'preact/hooks';
import type { AccountView } from '@/messages/answers';
import { expiryWords } from '@/ui/expiry-words';
import { formatDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { EnvironmentChip } from '@/ui/parts/account-mark';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { ProblemNote } from '@/ui/parts/problem-note';
import { Permissions } from './permissions';
import { useAct, useOptions } from './use-options';

/** An account: which key it has, until when, and what that key can do. */
export function AccountRegion({ account }: { account: AccountView }) {
  const title = useId();
  const checking = useOptions(({ checkingId }) => checkingId === account.id);
  const checked = useOptions(({ checkProblem }) => checkProblem);
  const act = useAct();
  const { id, state } = account;
  return (
    <section class="card account" aria-labelledby={title} data-environment={account.environment}>
      <div class="account-head">
        <span class="dot" data-colour={account.colour} aria-hidden="true" />
        <h3 id={title}>{account.name}</h3>
        <EnvironmentChip environment={account.environment} />
        {state === 'locked' && <span class="chip">{t('account_locked')}</span>}
      </div>
      <KeyFacts account={account} />
      {state === 'forgotten' && (
        <p class="banner" data-tone="warn">
          <Icon name="key" />
          <span>{t('account_forgotten')}</span>
        </p>
      )}
      <Permissions account={account} />
      {checked?.accountId === id && <ProblemNote problem={checked.problem} onCopied={act.say} />}
      <div class="card-buttons">
        <BusyButton
          busy={checking}
          disabled={state !== 'ready'}
          onClick={() => void act.checkAccount(id)}
        >
          <Icon name="refresh" />
          {t('check_again')}
        </BusyButton>
        <BusyButton
          kind={state === 'forgotten' ? 'primary' : 'plain'}
          onClick={() => act.ask({ kind: 'replace-key', accountId: id })}
        >
          <Icon name="key" />
          {t('replace_key')}
        </BusyButton>
        <BusyButton onClick={() => act.ask({ kind: 'rename', accountId: id })}>
          {t('rename')}
        </BusyButton>
        <BusyButton kind="quiet" onClick={() => act.ask({ kind: 'remove', accountId: id })}>
          {t('remove')}
        </BusyButton>
      </div>
    </section>
  );
}

function KeyFacts({ account }: { account: AccountView }) {
  const { expiresAt, expiresInDays } = account;
  const date = expiresAt === null ? null : formatDate(expiresAt, language());
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t('api_key')}</dt>
          <dd class="mono">{account.redactedKey}</dd>
        </div>
        <div>
          <dt>{t('expiry')}</dt>
          <dd>{date === null ? t('expiry_unknown') : t(expiryKey(expiresInDays), date)}</dd>
        </div>
        <div>
          <dt>{t('kept')}</dt>
          <dd>{t(account.keep === 'vault' ? 'kept_in_vault' : 'kept_in_session')}</dd>
        </div>
      </dl>
      {expiresInDays !== null && (
        <p class="banner" data-tone={expiresInDays < 0 ? 'bad' : 'warn'}>
          <Icon name="clock" />
          <span>
            {expiryWords(expiresInDays)} {t('key_expiry_advice')}
          </span>
        </p>
      )}
    </>
  );
}

function expiryKey(days: number | null) {
  return days !== null && days < 0 ? 'expired_on' : 'expires_on';
}
