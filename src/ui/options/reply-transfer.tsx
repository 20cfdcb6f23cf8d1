import { useRef, useState } from 'preact/hooks';
import type { Templates } from '@/replies/link-sentence';
import { writeTemplatesFile } from '@/replies/templates-file';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { saveFile } from './save-file';
import { useAct } from './use-options';

const fileOfSentences = { name: 'portage-replies.json', type: 'application/json' };

interface ReplyTransferProps {
  templates: Templates;
  /** Other sentences are kept now: what was being written belongs to the old ones. */
  onReplaced: () => void;
}

/** All edited sentences at once: to a file, from a file, or back to ours. */
export function ReplyTransfer({ templates, onReplaced }: ReplyTransferProps) {
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const act = useAct();

  const take = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const text = await chosen.text();
    input.value = ''; // The same file can be chosen again once it is corrected.
    const problem = await act.importReplies(text);
    setRefused(problem);
    if (problem === null) onReplaced();
  };

  return (
    <div class="reply-transfer">
      <div class="reply-buttons">
        <BusyButton onClick={() => file.current?.click()}>{t('reply_import')}</BusyButton>
        <BusyButton
          onClick={() => saveFile({ ...fileOfSentences, text: writeTemplatesFile(templates) })}
        >
          {t('reply_export')}
        </BusyButton>
        <BusyButton
          kind="quiet"
          disabled={Object.keys(templates).length === 0}
          onClick={() => act.ask({ kind: 'reset-replies' })}
        >
          {t('reply_reset_all')}
        </BusyButton>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      {refused !== null && (
        <p class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{refused}</span>
        </p>
      )}
    </div>
  );
}
