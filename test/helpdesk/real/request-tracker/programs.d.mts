export const programs: Readonly<
  Record<'library' | 'mailgate' | 'server' | 'setupDatabase', string>
>;
export const name: string;
export const packages: readonly string[];
