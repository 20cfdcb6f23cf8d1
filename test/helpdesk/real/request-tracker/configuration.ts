import { join } from 'node:path';
import { ownAddress } from '../../demo/tickets';

/** Request Tracker's configuration: nothing outside `folder` is read, written or sent. */
export function configuration({ folder, port }: { folder: string; port: number }): string {
  const own = {
    rtname: 'harbourdesk.example',
    WebDomain: '127.0.0.1',
    WebPort: String(port),
    WebPath: '',
    WebBaseURL: `http://127.0.0.1:${port}`,
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'database'),
    CorrespondAddress: ownAddress,
    CommentAddress: ownAddress,
    // Mail that would be sent goes to a file, which is gone when the server stops.
    MailCommand: 'testfile',
    LogToSTDERR: 'warning',
    LogToSyslog: '',
    Timezone: 'UTC',
    PreferRichText: '1',
    ParseNewMessageForTicketCcs: '1',
  };
  const lines = Object.entries(own).map(([name, value]) => `Set($${name}, '${value}');`);
  return [
    ...lines,
    // Compiled pages and sessions, which the packages keep under /var/cache.
    `$RT::MasonDataDir = '${join(folder, 'pages')}';`,
    `$RT::MasonSessionDir = '${join(folder, 'sessions')}';`,
    '1;\n',
  ].join('\n');
}
