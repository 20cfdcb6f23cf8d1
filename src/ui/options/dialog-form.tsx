import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '@/messages/problem';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Dialog } from '@/ui/parts/dialog';
import { Icon } from '@/ui/parts/icon';
import { ProblemNote } from '@/ui/parts/problem-note';
import { Said } from './said';
import { useAct } from './use-options';

interface DialogFormProps {
  title: string;
  submit: string;
  danger?: boolean;
  /** Said while Paddle is asked. */
  progress?: string;
  /** What has to be put right in the form itself, or null. */
  check?: () => string | null;
  /** Answers what went wrong, or null. What was typed stays in both cases. */
  onSubmit: () => Promise<Problem | null>;
  children: ComponentChildren;
}

/** A dialog with a form that says what went wrong and loses nothing typed. */
export function DialogForm(props: DialogFormProps) {
  const { title, submit, danger = false, progress, check, onSubmit, children } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const act = useAct();

  const run = async () => {
    if (busy) return;
    const found = check?.() ?? null;
    setWrong(found);
    setProblem(null);
    if (found !== null) return;
    setBusy(true);
    const refused = await onSubmit();
    setBusy(false);
    setProblem(refused);
  };

  return (
    <Dialog title={title} onClose={() => act.ask(null)}>
      <form
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {children}
        <div class="dialog-foot">
          {wrong !== null && (
            <p class="field-problem" role="alert">
              <Icon name="alert" />
              {wrong}
            </p>
          )}
          {problem && <ProblemNote problem={problem} onCopied={act.say} />}
          <div class="dialog-buttons">
            <span class="hint" aria-live="polite">
              {busy ? progress : ''}
            </span>
            <BusyButton onClick={() => act.ask(null)}>{t('cancel')}</BusyButton>
            <BusyButton kind={danger ? 'danger' : 'primary'} type="submit" busy={busy}>
              {submit}
            </BusyButton>
          </div>
        </div>
      </form>
      <Said inDialog />
    </Dialog>
  );
}
