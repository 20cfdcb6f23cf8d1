export const name = 'Request Tracker';

/** What Debian and Ubuntu call Request Tracker 5 on SQLite with a web server of its own. */
export const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];

/** What these packages put where. */
export const programs = {
  library: '/usr/share/request-tracker5/lib',
  server: '/usr/share/request-tracker5/libexec/standalone_httpd',
  setupDatabase: '/usr/sbin/rt-setup-database-5',
  mailgate: '/usr/bin/rt-mailgate-5',
};
