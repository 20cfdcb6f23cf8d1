import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon, type IconName } from '@/ui/parts/icon';
import { ProblemNote } from '@/ui/parts/problem-note';
import { UnlockForm } from '@/ui/parts/unlock-form';
import { currentAccount } from './selectors';
import { useAct, usePopup } from './use-popup';

export function BrokenView() {
  const problem = usePopup((state) => state.sessionProblem);
  const act = useAct();
  if (!problem) return null;
  return (
    <div class="standing">
      <ProblemNote problem={problem} onCopied={act.say} onRetry={() => void act.refreshSession()} />
    </div>
  );
}

export function NoAccountView() {
  return (
    <Standing icon="key" title={t('no_account_title')} text={t('no_account_text')}>
      <OptionsButton>{t('add_first_account')}</OptionsButton>
    </Standing>
  );
}

export function ForgottenView() {
  const account = usePopup(currentAccount);
  return (
    <Standing
      icon="key"
      title={t('forgotten_title', account?.name ?? '')}
      text={t('forgotten_text')}
    >
      <OptionsButton>{t('paste_key_again')}</OptionsButton>
    </Standing>
  );
}

export function LockedView() {
  const { unlock } = useAct();
  return (
    <Standing icon="lock" title={t('locked_title')} text={t('locked_text')}>
      <UnlockForm onUnlock={unlock} />
    </Standing>
  );
}

function OptionsButton({ children }: { children: string }) {
  useEffect(() => document.querySelector<HTMLElement>('.standing .button')?.focus(), []);
  return (
    <BusyButton kind="primary" onClick={() => void browser.runtime.openOptionsPage()}>
      {children}
    </BusyButton>
  );
}

interface StandingProps {
  icon: IconName;
  title: string;
  text: string;
  children: preact.ComponentChildren;
}

function Standing({ icon, title, text, children }: StandingProps) {
  return (
    <div class="standing">
      <span class="standing-icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
