export const name: string;
export const packages: readonly string[];
export const programs: Readonly<
  Record<'defaults' | 'mimeTypes' | 'pages' | 'schema' | 'php' | 'dovecot' | 'imap', string>
>;
