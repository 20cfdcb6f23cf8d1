import type { Problem } from '@/messages/problem';
import { plural, t } from '@/ui/i18n';
import { problemWords } from '@/ui/problem-words';
import { BusyButton } from './busy-button';
import { CopyText } from './copy-text';
import { Icon } from './icon';
import { useSecondsLeft } from './use-seconds-left';

interface ProblemNoteProps {
  problem: Problem;
  /** Does the same again. Where it is missing, trying again would not be safe or not be of use. */
  onRetry?: (() => void) | undefined;
  /** Whether a read repeats by itself when the rate limit allows. */
  repeats?: boolean;
  onCopied: (said: string) => void;
}

/** What went wrong, what to do, and the facts that Paddle's support asks for, one click away. */
export function ProblemNote({ problem, onRetry, repeats = false, onCopied }: ProblemNoteProps) {
  const seconds = useSecondsLeft(problem.retryAt);
  return (
    <div class="problem">
      <div class="problem-line">
        <Icon name={problem.kind === 'offline' ? 'wifi' : 'alert'} />
        {/* The countdown stands outside: an alert that changes each second is read each second. */}
        <p role="alert">{problemWords(problem)}</p>
        {onRetry && seconds === 0 && <BusyButton onClick={onRetry}>{t('try_again')}</BusyButton>}
      </div>
      {seconds > 0 && (
        <p class="problem-countdown tabular">
          {plural(repeats ? 'repeats_in_seconds' : 'allowed_in_seconds', seconds)}
        </p>
      )}
      <ProblemFacts problem={problem} onCopied={onCopied} />
    </div>
  );
}

export function ProblemFacts({
  problem,
  onCopied,
}: Pick<ProblemNoteProps, 'problem' | 'onCopied'>) {
  const { code, detail, requestId, documentationUrl } = problem;
  if (!code && !detail && !requestId && !documentationUrl) return null;
  return (
    <details class="problem-facts">
      <summary>{t('details')}</summary>
      <dl>
        {code && <Fact name={t('error_code')}>{<code>{code}</code>}</Fact>}
        {detail && <Fact name={t('paddle_says')}>{detail}</Fact>}
        {requestId && (
          <Fact name={t('request_id_title')}>
            <CopyText text={requestId} what={t('request_id')} mono onCopied={onCopied} />
          </Fact>
        )}
      </dl>
      {documentationUrl && isPaddleDocumentation(documentationUrl) && (
        <a href={documentationUrl} target="_blank" rel="noopener noreferrer">
          {t('documentation_link')}
        </a>
      )}
    </details>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The address comes from the network: only Paddle's own pages are linked. */
function isPaddleDocumentation(url: string): boolean {
  return url.startsWith('https://developer.paddle.com/');
}
