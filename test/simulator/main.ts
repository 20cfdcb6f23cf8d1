import { Advice, runMain } from '../run/say.mjs';
import { serveControl } from './control-server';
import { keys } from './seed/keys';
import { people } from './seed/people';
import { simulatorOptions } from './simulator-options';
import { type Simulator, startSimulator } from './start';

/** `npm run simulator [-- --port 8443] [-- --seed large] [-- --contract-log FILE]` */
await runMain(async () => {
  const { port, seed, contractLog } = simulatorOptions(process.argv.slice(2));
  const simulator = await startSimulator({
    port,
    seed,
    ...(contractLog !== undefined && { contractLog }),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new Advice(`Port ${port} cannot be had (${error.code}). Choose another: --port NUMBER.`);
  });
  welcome(simulator, await serveControl(simulator.control));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void simulator.stop().then(() => process.exit(0)));
  }
  return 0;
});

function welcome(simulator: Simulator, controlPort: number): void {
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
}
