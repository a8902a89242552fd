/*
 * Run before a server is started, and before anything is built for it: `freePort.ts preview` ends well
 * where the port it will take is free, and says plainly what to do where it is not.
 */
import { createServer } from 'node:net';
import { servedPort } from './servedPort';

const server = process.argv[2] === 'dev' ? 'dev' : 'preview';
const command = server === 'dev' ? 'npm run dev' : 'npm start';

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

try {
  const port = servedPort(server, process.env['PORT']);
  const probe = createServer();
  probe.once('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE')
      fail(
        `Port ${port} is taken by another program. Stop that, or take another: PORT=${port + 1} ${command}`,
      );
    else fail(`Port ${port} cannot be taken (${code}). Take another, as in PORT=8080 ${command}`);
  });
  probe.listen(port, '127.0.0.1', () => probe.close());
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
