import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A small story without a fault, as its author has it. */
export const smallStory = {
  yaml: `title: The bridge is closed
standfirst: The county says the bridge is unsafe. The builder does not say anything.
language: en
asOf: 2024-03-02
sources:
  gazette: { publisher: The Gazette, published: 2024-03-02 }
sides: { county: The county }
speakers:
  clerk: { name: The county clerk, role: Clerk of the county, side: county, naming: described }
claims:
  unsafe: { text: The bridge is unsafe, passages: [the bridge is unsafe] }
events:
  - id: bridge-closed
    date: 2024-03-01
    reported: 2024-03-02
    title: The bridge is closed
    standing: official
    sources: [gazette]
    passages: [closed the bridge on Friday]
statements:
  - id: clerk-says-unsafe
    speaker: clerk
    cue: told
    form: paraphrase
    words: The bridge is unsafe.
    date: 2024-03-02
    to: The Gazette
    through: [gazette]
    stances: { unsafe: asserts }
    passages: ["told The Gazette that the bridge is unsafe"]
glance: []
unknown: []
`,
  text: `The county closed the bridge on Friday. Its clerk told The Gazette that the bridge is unsafe.
`,
};

/** A folder for one test alone, emptied; where it lies is ignored by every tool. Relative to the project. */
export function emptyFolder(name: string): string {
  const folder = join('node_modules/.cache/on-record-tests', name);
  rmSync(join(project, folder), { recursive: true, force: true });
  mkdirSync(join(project, folder), { recursive: true });
  return folder;
}
