import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { anyChangedFiles, anyChangedYaml } from './anyChange';

/** Short stories that use between them every field there is: what is changed in them soon hits a rule. */
export const changedStories = [
  'court-withdrawn-statement',
  'wire-through-two-agencies',
  'correction-of-a-count',
  'interview-in-spanish',
  'rocket-launch-scrubbed',
].map((slug) => {
  const read = (file: string) =>
    readFileSync(join(import.meta.dirname, '../fixtures/stories', slug, file), 'utf8');
  const yaml = read('story.yaml');
  return { slug, yaml, text: read('text.md'), tree: parse(yaml) as unknown };
});

/** The files of one of them, with something in the tree of its YAML changed. */
export const anyWithChangedYaml = fc.oneof(
  ...changedStories.map(({ tree, text }) => anyChangedYaml(tree).map((yaml) => ({ yaml, text }))),
);

/** The files of one of them, with some of their characters changed. */
export const anyWithChangedFiles = fc.oneof(
  ...changedStories.map(({ yaml, text }) => anyChangedFiles(yaml, text)),
);
