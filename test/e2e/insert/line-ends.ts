/** What moves the caret to an end of its line: on a Mac the keys that do so elsewhere scroll. */
export const [lineStart, lineEnd] =
  process.platform === 'darwin' ? ['Meta+ArrowLeft', 'Meta+ArrowRight'] : ['Home', 'End'];
