/*
 * Serves a built site with nginx, configured by the lines of docs/hosting.md alone, and beside it a
 * folder of plain files to measure the site against.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverConfig } from '../../src/commands/serverConfig';
import { freePort, type StartedServer, startServer } from './startServer';

/** Starts nginx from a configuration of its own in `work`, on this machine alone. */
export async function startNginx(site: string, plain: string, work: string): Promise<StartedServer> {
  const [port, plainPort] = [await freePort(), await freePort()];
  // The publisher's own server says where it listens; docs/hosting.md leaves that to it.
  const lines = serverConfig('nginx', site, site).replace(
    'server {',
    `server {\n  listen 127.0.0.1:${port};`,
  );
  const configuration = join(work, 'nginx.conf');
  writeFileSync(
    configuration,
    `
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
user root;
daemon off;
worker_processes 1;
pid ${work}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
${lines}
  server { listen 127.0.0.1:${plainPort}; root ${plain}; }
}
`,
  );
  const command = ['nginx', '-e', 'stderr', '-p', work, '-c', configuration] as const;
  const server = await startServer([...command], `http://127.0.0.1:${port}/`);
  return { ...server, plain: `http://127.0.0.1:${plainPort}/` };
}
