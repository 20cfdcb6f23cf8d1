export const programs: Readonly<
  Record<'library' | 'mailgate' | 'server' | 'setupDatabase', string>
>;
