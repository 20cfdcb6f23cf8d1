import { join } from 'node:path';

/** The one who answers mail. */
export const agent = { name: 'agent', password: 'buoy-and-compass' };

export interface Place {
  /** Holds all that is read, written and kept. */
  folder: string;
  /** Of the mail server. */
  imapPort: number;
}

/** Roundcube's configuration: nothing outside `folder` is read or written, and no mail is sent. */
export function roundcubeConfiguration({ folder, imapPort }: Place): string {
  const own = {
    db_dsnw: `sqlite:///${join(folder, 'database')}?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    log_dir: join(folder, 'logs'),
    temp_dir: join(folder, 'temp'),
    des_key: 'twenty-four-characters-.',
    language: 'en_US',
  };
  const lines = Object.entries(own).map(([name, value]) => `$config['${name}'] = '${value}';`);
  // 4: every mail is written in the editor, and never as plain text. None is kept in the browser: the
  // tests look there for links that Portage has left.
  return [
    '<?php',
    ...lines,
    "$config['htmleditor'] = 4;",
    "$config['compose_save_localstorage'] = 0;",
    "$config['plugins'] = [];",
    '',
  ].join('\n');
}

/** A mail server for the agent alone, whose mail lies in the folder. */
export function dovecotConfiguration({ folder, imapPort }: Place): string {
  const mail = join(folder, 'mail', '%n');
  return `
base_dir = ${join(folder, 'run')}
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = nobody
mail_location = maildir:${mail}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=${agent.password}
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${mail}
}
first_valid_uid = 1
`;
}
