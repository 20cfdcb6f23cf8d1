export const name = 'Roundcube';

/** The mail server for it gives its mail to nobody, who owns nothing else. */
export const runBy = 'root';

/** What Debian and Ubuntu call Roundcube on SQLite, what runs it, and a mail server for it. */
export const packages = [
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'php-xml',
  'php-mbstring',
  'php-intl',
  'dovecot-imapd',
];

/** What these packages put where. */
export const programs = {
  defaults: '/etc/roundcube/defaults.inc.php',
  mimeTypes: '/etc/roundcube/mimetypes.php',
  pages: '/var/lib/roundcube/public_html',
  schema: '/usr/share/roundcube/SQL/sqlite.initial.sql',
  php: '/usr/bin/php',
  dovecot: '/usr/sbin/dovecot',
  imap: '/usr/lib/dovecot/imap',
};
