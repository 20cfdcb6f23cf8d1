import { language, t } from '@/ui/i18n';
import { usePopup } from './use-popup';

/** Accounts as a sentence lists them: `Acme (Live) and Acme test (Sandbox)`. */
export function useSearchedNames(accountIds: readonly string[]): string {
  const accounts = usePopup(({ session }) => session?.accounts) ?? [];
  const names = accountIds.flatMap((id) => {
    const account = accounts.find((each) => each.id === id);
    if (!account) return [];
    const world = account.environment === 'sandbox' ? 'environment_sandbox' : 'environment_live';
    return [t('account_in_environment', account.name, t(world))];
  });
  return new Intl.ListFormat(language()).format(names);
}
