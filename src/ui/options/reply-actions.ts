import type { LanguageTag } from '@/replies/language-tags';
import type { Templates } from '@/replies/link-sentence';
import type { PortalPage } from '@/replies/portal-page';
import { readTemplatesFile } from '@/replies/templates-file';
import { replyTemplates } from '@/storage/settings';
import { plural, t } from '@/ui/i18n';
import type { Bench } from './bench';
import { fileProblemWords } from './reply-words';
import { saying } from './state';

export interface ReplyActions {
  readReplies: () => Promise<void>;
  /** Keeps a sentence that has no mistake; null goes back to ours. */
  saveReply: (edited: {
    language: LanguageTag;
    page: PortalPage;
    text: string | null;
  }) => Promise<void>;
  /** Takes all of a file or, answering why, nothing of it. Other sentences stay. */
  importReplies: (file: string) => Promise<string | null>;
  resetReplies: () => Promise<void>;
}

export function replyActions({ store }: Bench): ReplyActions {
  const keep = async (replies: Record<string, Record<string, string>>, said: string) => {
    await replyTemplates.setValue(replies);
    store.setState({ replies: await replyTemplates.getValue(), ...saying(said) });
  };

  return {
    readReplies: async () => store.setState({ replies: await replyTemplates.getValue() }),
    saveReply: async ({ language, page, text }) => {
      const all = await replyTemplates.getValue();
      const { [page]: _old, ...others } = all[language] ?? {};
      const edited = text === null ? others : { ...others, [page]: text };
      await keep({ ...all, [language]: edited }, t(text === null ? 'reply_was_reset' : 'saved'));
    },
    importReplies: async (file) => {
      const read = readTemplatesFile(file);
      if (!read.ok) return fileProblemWords(read.problem);
      const all = await replyTemplates.getValue();
      for (const [language, pages] of Object.entries(read.templates))
        all[language] = { ...all[language], ...pages };
      await keep(all, plural('reply_imported', countOf(read.templates)));
      return null;
    },
    resetReplies: async () => {
      await keep({}, t('replies_were_reset'));
      store.setState({ dialog: null });
    },
  };
}

function countOf(templates: Templates): number {
  return Object.values(templates).flatMap((pages) => Object.keys(pages)).length;
}
