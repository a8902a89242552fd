/*
 * A process of its own that compiles what it is sent, holds the result to all laws and sends back what it
 * came to. `apart.ts` starts it with a limit of memory, and ends it where it does not end by itself.
 */
import { compile, type StoryFiles } from '../../src/compiler/compile';
import { brokenFaultLaws, brokenLaws } from './brokenLaws';

const decoded = (bytes: StoryFiles['yaml']) =>
  bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';

process.on('message', (files: StoryFiles) => {
  try {
    const compiled = compile(files);
    if ('story' in compiled) {
      process.send?.({ kind: 'story', broken: brokenLaws(compiled.story), faults: [] });
      return;
    }
    const broken = brokenFaultLaws(compiled.faults, {
      [`${files.folder}/story.yaml`]: decoded(files.yaml),
      [`${files.folder}/text.md`]: decoded(files.text),
      [files.folder]: '',
    });
    const faults = compiled.faults.slice(0, 20).map(({ problem, found }) => `${problem}; ${found}`);
    process.send?.({ kind: 'faults', broken, faults });
  } catch (error) {
    process.send?.({ kind: 'thrown', broken: [`it throws: ${String(error)}`], faults: [] });
  }
});
