import { render } from 'preact';
import { listen } from '@/messages/announce';
import { send } from '@/messages/send';
import { t } from '@/ui/i18n';
import { handOnFocus } from '@/ui/parts/hand-on-focus';
import { Icon } from '@/ui/parts/icon';
import { ProblemNote } from '@/ui/parts/problem-note';
import { Accounts } from './accounts';
import { Activity } from './activity';
import { Dialogs } from './dialogs';
import { GuardRails } from './guard-rails';
import { Replies } from './replies';
import { Said } from './said';
import { Security } from './security';
import { hostedSites, type OfferedHelpdesk, type Site } from './site';
import { Sites } from './sites';
import { createOptions } from './store';
import { OptionsContext, useAct, useOptions } from './use-options';
import { Welcome } from './welcome';

export function mountOptions(root: Element, helpdesks: readonly OfferedHelpdesk[]): void {
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), { once: true });
  const options = createOptions({ send, listen, signal: leaving.signal });
  document.title = t('options_title');
  document.documentElement.lang = t('language_code');
  render(
    <OptionsContext.Provider value={options}>
      <Page hosted={hostedSites(helpdesks)} />
    </OptionsContext.Provider>,
    root,
  );
  handOnFocus(document, ['main h2'], leaving.signal);
  void options.act.start(); // Its failures are part of the state.
}

function Page({ hosted }: { hosted: readonly Site[] }) {
  const problem = useOptions((state) => state.problem);
  const sandboxOnly = useOptions(({ session }) => isSandboxOnly(session?.accounts ?? []));
  const act = useAct();
  return (
    <div class="page" data-environment={sandboxOnly ? 'sandbox' : undefined}>
      <nav class="nav" aria-label={t('sections')}>
        <p class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {t('extension_name')}
        </p>
        <a href="#accounts">
          <Icon name="key" />
          {t('accounts')}
        </a>
        <a href="#sites">
          <Icon name="globe" />
          {t('sites')}
        </a>
        <a href="#replies">
          <Icon name="mail" />
          {t('replies')}
        </a>
        <a href="#guard-rails">
          <Icon name="alert" />
          {t('guard_rails')}
        </a>
        <a href="#activity">
          <Icon name="clock" />
          {t('activity')}
        </a>
        <a href="#security">
          <Icon name="shield" />
          {t('security')}
        </a>
      </nav>
      <main class="sections">
        <h1 class="unseen">{t('options_title')}</h1>
        {problem && (
          <ProblemNote
            problem={problem}
            onRetry={() => void act.readSession()}
            onCopied={act.say}
          />
        )}
        <Welcome />
        <Accounts />
        <Sites hosted={hosted} />
        <Replies />
        <GuardRails />
        <Activity />
        <Security />
      </main>
      <Said />
      <Dialogs />
    </div>
  );
}

function isSandboxOnly(accounts: readonly { environment: string }[]): boolean {
  return accounts.length > 0 && accounts.every(({ environment }) => environment === 'sandbox');
}
