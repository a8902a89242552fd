import { type ChildProcess, fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { StoryFiles } from '../../src/compiler/compile';

/** What compiling came to: a story or faults; the laws it breaks; the first faults, problem and found. */
export interface Outcome {
  kind: 'story' | 'faults' | 'thrown' | 'never ended';
  broken: string[];
  faults: string[];
}

/**
 * Not how long it may take, but when to give up on it: an input that needs the square of its length would
 * run for hours. A busy machine takes some twenty times what an idle one does, and no input here needs
 * more than some ten seconds on that.
 */
const giveUp = 240_000;

/** Megabytes of heap: a story of the largest files allowed needs about half of it. */
const heap = 1500;

const root = resolve(import.meta.dirname, '../..');

/** Compiles in another process, which can be killed: a loop in this one would stop the tests with it. */
export class Apart {
  private child: ChildProcess | undefined;

  /** Compiles one story; several at once are not meant. */
  async compile(yaml: string | Uint8Array, text: string | Uint8Array): Promise<Outcome> {
    const bytes = (words: string | Uint8Array) =>
      typeof words === 'string' ? new TextEncoder().encode(words) : words;
    const files: StoryFiles = { folder: 'any', slug: 'any', yaml: bytes(yaml), text: bytes(text) };
    const child = (this.child ??= fork(join(import.meta.dirname, 'compileApart.ts'), {
      cwd: root,
      execArgv: [`--max-old-space-size=${heap}`, '--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
    const outcome = await new Promise<Outcome>((done) => {
      const ended = (words: string) => done({ kind: 'never ended', broken: [words], faults: [] });
      const timer = setTimeout(() => ended('it does not end'), giveUp);
      const died = () => ended('its process died, most likely for want of memory');
      child.once('exit', died);
      child.once('message', (message) => {
        clearTimeout(timer);
        child.off('exit', died);
        done(message as Outcome);
      });
      child.send(files);
    });
    if (outcome.kind === 'never ended') this.close();
    return outcome;
  }

  /** Ends the process. */
  close(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
