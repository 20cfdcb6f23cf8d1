import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '@/messages/problem';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Dialog } from '@/ui/parts/dialog';
import { FieldProblem, type Wrong } from '@/ui/parts/field-problem';
import { Icon } from '@/ui/parts/icon';
import { ProblemNote } from '@/ui/parts/problem-note';
import { fieldOf } from './key-problem';
import { Said } from './said';
import { useAct } from './use-options';

interface DialogFormProps {
  title: string;
  submit: string;
  danger?: boolean;
  /** Said while Paddle is asked. */
  progress?: string;
  /** What has to be put right in the form itself, or null. */
  check?: () => Wrong | null;
  /** Answers what went wrong, or null. What was typed stays in both cases. */
  onSubmit: () => Promise<Problem | null>;
  children: ComponentChildren;
}

/** A dialog with a form that says what went wrong and loses nothing typed. */
export function DialogForm(props: DialogFormProps) {
  const { title, submit, danger = false, progress, check, onSubmit, children } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const id = useId();
  const field = wrong?.field ?? (problem ? fieldOf(problem) : undefined);
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
        <FieldProblem.Provider value={field ? { field, id } : null}>
          {children}
        </FieldProblem.Provider>
        <div class="dialog-foot">
          {wrong !== null && (
            <p id={id} class="field-problem" role="alert">
              <Icon name="alert" />
              {wrong.text}
            </p>
          )}
          {problem && (
            <div id={id}>
              <ProblemNote problem={problem} onCopied={act.say} />
            </div>
          )}
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
