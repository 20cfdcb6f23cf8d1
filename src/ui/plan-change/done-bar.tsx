import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { useAct } from './use-plan-change';

interface DoneBarProps {
  standing: ChangeStanding | null;
  onClose: () => void;
}

/** The ways on from a change that ended: what was seen need not be shown again. */
export function DoneBar({ standing, onClose }: DoneBarProps) {
  const act = useAct();
  const under = standing?.state === 'sent';
  const leave = () => {
    if (standing && !under) void act.see();
    onClose();
  };
  return (
    <div class="change-buttons">
      <BusyButton kind={standing && !under ? 'primary' : 'plain'} onClick={leave}>
        {t(standing && !under ? 'change_done' : 'change_close')}
      </BusyButton>
      {standing && !under && (
        <BusyButton
          onClick={() => {
            void act.see();
            act.changeAgain();
          }}
        >
          {t('change_again')}
        </BusyButton>
      )}
    </div>
  );
}
