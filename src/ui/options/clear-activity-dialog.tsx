import { t } from '@/ui/i18n';
import { DialogForm } from './dialog-form';
import { useAct } from './use-options';

export function ClearActivityDialog() {
  const act = useAct();
  return (
    <DialogForm
      title={t('clear_activity_title')}
      submit={t('clear_activity')}
      danger
      onSubmit={act.clearActivity}
    >
      <p>{t('clear_activity_text')}</p>
    </DialogForm>
  );
}
