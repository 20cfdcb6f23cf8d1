import { parseArgs } from 'node:util';
import { serveControl } from './control-server';
import { keys } from './seed/keys';
import { people } from './seed/people';
import { startSimulator } from './start';

/** `npm run simulator -- [--port 8443] [--seed large] [--contract-log FILE]` */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    seed: { type: 'string', default: 'demo' },
    'contract-log': { type: 'string' },
  },
});

const simulator = await startSimulator({
  port: Number(values.port ?? 8443),
  seed: values.seed === 'large' ? 'large' : 'demo',
  ...(values['contract-log'] !== undefined && { contractLog: values['contract-log'] }),
});
const controlPort = await serveControl(simulator.control);

console.log(`Paddle simulator: https://127.0.0.1:${simulator.port}, for both environments and portals
Control:          http://127.0.0.1:${controlPort}/__control/requests

Start a browser with
  --host-resolver-rules="${simulator.hostResolverRules}"
  --ignore-certificate-errors

Keys to paste
  Acme, sandbox           ${keys.sandbox}
  Acme, live              ${keys.live}
  Harbour Notes, sandbox  ${keys.secondBrandSandbox}
  Reading only            ${keys.readOnly}
  No portal links         ${keys.noPortal}

Look for
  ${people.jane.email}, ${people.jane.id}, ${people.jane.subscriptionId}, ${people.jane.invoiceNumber}
  ${people.pastDue.email} (past due), ${people.manySubscriptions.email} (30 subscriptions)

Press Ctrl+C to stop.`);

process.once('SIGINT', () => {
  void simulator.stop().then(() => process.exit(0));
});
