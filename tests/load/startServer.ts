/*
 * The command of a server goes in, which is to stay in the foreground; it goes out once the server answers,
 * with the way to end it, and with what the server had to say.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';

/** A server of a built site. */
export interface StartedServer {
  /** Its address, with a slash at the end. */
  address: string;
  /** The address of the files that it is measured against. */
  plain: string;
  /** Everything it has written to its error output. */
  said: () => string;
  close: () => Promise<void>;
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

/** Starts a server and waits for its first answer, ten seconds at most. Throws with its words where it ends before. */
export async function startServer(
  command: readonly [string, ...string[]],
  address: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Omit<StartedServer, 'plain'>> {
  const [program, ...words] = command;
  const env = { ...process.env, ...variables };
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const close = () => end(child);
  try {
    await firstAnswer(child, address);
  } catch (error) {
    await close();
    throw new Error(`${program} does not serve: ${String(error)}\n${said}`, { cause: error });
  }
  return { address, said: () => said, close };
}

async function firstAnswer(child: ChildProcess, address: string): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((later) => {
        setTimeout(later, 100);
      });
    }
  }
  throw new Error('no answer within ten seconds');
}

/** Ends the process that was started here, and waits for its end. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill('SIGTERM');
  await ended;
}
