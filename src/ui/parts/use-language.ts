import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/replies/language';
import type { LanguageTag } from '@/replies/language-tags';
import { loadLanguage } from '@/replies/load-language';

interface LoadedLanguage {
  tag: LanguageTag;
  words: Language;
}

/** The words of a language; null until they are loaded, and never those of another. */
export function useLanguage(tag: LanguageTag): LoadedLanguage | null {
  const [loaded, setLoaded] = useState<LoadedLanguage | null>(null);
  useEffect(() => {
    let wanted = true;
    // A file of ours that does not load is a broken installation: the rejection is reported.
    void loadLanguage(tag).then((words) => wanted && setLoaded({ tag, words }));
    return () => {
      wanted = false;
    };
  }, [tag]);
  return loaded?.tag === tag ? loaded : null;
}
