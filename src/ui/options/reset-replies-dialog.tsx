import { t } from '@/ui/i18n';
import { DialogForm } from './dialog-form';
import { useAct } from './use-options';

export function ResetRepliesDialog() {
  const act = useAct();
  return (
    <DialogForm
      title={t('reply_reset_all_title')}
      submit={t('reply_reset_all')}
      danger
      onSubmit={async () => {
        await act.resetReplies();
        return null;
      }}
    >
      <p>{t('reply_reset_all_text')}</p>
    </DialogForm>
  );
}
