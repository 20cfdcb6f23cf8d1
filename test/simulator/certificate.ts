import { generate } from 'selfsigned';
import { hostNames } from './hosts';

export interface Certificate {
  key: string;
  cert: string;
}

/** Made at start and kept nowhere; browsers of tests are told not to mind that nobody signed it. */
export async function certificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Paddle simulator' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: hostNames.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
