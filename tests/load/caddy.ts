/*
 * Serves a built site with Caddy, configured by the lines of docs/hosting.md alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverConfig } from '../../src/commands/serverConfig';
import { freePort, type StartedServer, startServer } from './startServer';

/** Starts Caddy on this machine alone, without its port for administration and without certificates. */
export async function startCaddy(site: string, work: string): Promise<Omit<StartedServer, 'plain'>> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const configuration = join(work, 'Caddyfile');
  const lines = serverConfig('caddy', site, site).replace('example.org {', `${address} {\n  bind 127.0.0.1`);
  writeFileSync(configuration, `{\n  admin off\n}\n${lines}`);
  const command = ['caddy', 'run', '--adapter', 'caddyfile', '--config', configuration] as const;
  // What Caddy keeps for its next start goes with the folder.
  return startServer([...command], `${address}/`, { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work });
}
