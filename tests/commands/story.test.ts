import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkStories } from '../../src/commands/checkStories';
import { compile } from '../../src/compiler/compile';
import { readStory } from '../../src/compiler/readStory';
import { storyJson } from '../../src/exports/storyJson';

const root = resolve(import.meta.dirname, '../..');
const shipped = 'src/stories/japan-defence-hack';
const faults = 'tests/fixtures/faults';

/** Runs the command line as `npm run story -- …` does. */
function story(...operands: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/commands/story.ts', ...operands],
      { cwd: root },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

/** What `story check` prints and ends with, without a process of its own. */
function check(...folders: string[]): { code: number; out: string } {
  const { lines, ok } = checkStories(folders, 'dist');
  return { code: ok ? 0 : 1, out: lines.map((line) => `${line}\n`).join('') };
}

describe('story check', () => {
  test('sums up every shipped story in a line', async () => {
    const { code, out } = await story('check');
    for (const slug of ['japan-defence-hack', 'japan-defence-hack-ja'])
      expect(out).toMatch(
        new RegExp(`^src/stories/${slug}: 6 events, 12 statements, 5 claims, \\d+ passages$`, 'm'),
      );
    expect(code).toBe(0);
  });

  test('prints every fault of every folder named, and fails', () => {
    const { code, out } = check(`${faults}/everything-at-once`, shipped, `${faults}/raw-html`);
    const lines = out.trimEnd().split('\n');
    const told = ['everything-at-once', 'raw-html'].map((kind) =>
      readFileSync(join(root, faults, `${kind}.txt`), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    expect(lines.filter((line) => line.startsWith(`${faults}/`))).toEqual(
      told.flat().map((line) => `${faults}/${line}`),
    );
    expect(lines.filter((line) => line.startsWith(`${shipped}:`))).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('tells an editor whose story has other words than in the last build, and no change that says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    try {
      const draft = join(folder, 'stories/japan-defence-hack');
      cpSync(join(root, shipped), draft, { recursive: true });
      const yaml = readFileSync(join(draft, 'story.yaml'), 'utf8');
      const compiled = compile(readStory(draft));
      if ('faults' in compiled) throw new Error('the shipped story has faults');
      const site = join(folder, 'dist');
      mkdirSync(join(site, 'stories/japan-defence-hack'), { recursive: true });
      writeFileSync(join(site, 'stories/japan-defence-hack/story.json'), storyJson(compiled.story));
      expect(checkStories([draft], site).lines).toHaveLength(1);
      const other = yaml.replace(/^title: .*$/m, 'title: Was the network hacked?');
      writeFileSync(join(draft, 'story.yaml'), other);
      expect(checkStories([draft], site).lines[0]).toBe(
        `${join(draft, 'story.yaml')}:1:1  remark: words of the story have changed since it was last built, and “changes” does not say so; another title; if the story is published, add to “changes” what was changed, when and why: a correction or an update`,
      );
      const told = `changes: [{ date: 2023-08-09, kind: update, text: The title is shorter. }]\n${other}`;
      writeFileSync(join(draft, 'story.yaml'), told);
      expect(checkStories([draft], site).lines).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('checks a folder outside the project', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'on-record-'));
    try {
      cpSync(join(root, shipped), join(elsewhere, 'a-story'), { recursive: true });
      const { code, out } = check(join(elsewhere, 'a-story'));
      expect(out).toContain('a-story: 6 events');
      expect(code).toBe(0);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('tells an author whose translation would stand apart from its original', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'on-record-'));
    try {
      for (const name of ['hack', 'hack-pt'])
        cpSync(join(root, shipped), join(elsewhere, name), { recursive: true });
      const remarks = check(join(elsewhere, 'hack'), join(elsewhere, 'hack-pt')).out.match(/remark: .*/g);
      expect(remarks).toEqual([expect.stringMatching(/version of “hack”.*“en” in the folder “hack-pt”/)]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('tells what is likely a slip, and fails nothing over it', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'on-record-'));
    try {
      const folder = join(elsewhere, 'a-story');
      cpSync(join(root, 'tests/fixtures/stories/nothing-but-a-text'), folder, { recursive: true });
      const yaml = readFileSync(join(folder, 'story.yaml'), 'utf8');
      const unknown = 'unknown:\n  - { text: How, passages: [On Monday, it said] }\n';
      writeFileSync(join(folder, 'story.yaml'), yaml.replace(/^unknown:.*\n/m, unknown));
      writeFileSync(join(folder, 'text.md'), 'On Monday, it said nothing.\n');
      const { code, out } = check(folder);
      const lines = out.trimEnd().split('\n');
      expect(lines).toEqual([
        expect.stringMatching(
          /a-story\/story\.yaml:\d+:\d+ {2}remark: this passage stands right after the one before it, with a comma between them; “it said”; put the whole in quotation marks/,
        ),
        expect.stringContaining('a-story: 0 events'),
      ]);
      expect(code).toBe(0);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test.each([
    ['an empty folder', {}, true, ['title', 'standfirst', 'language', 'asOf']],
    ['an empty story.yaml', { 'story.yaml': '' }, true, ['title', 'standfirst', 'language', 'asOf']],
    [
      'a title and a text alone',
      { 'story.yaml': 'title: The bridge\n', 'text.md': 'The bridge is closed.\n' },
      false,
      ['standfirst', 'language', 'asOf'],
    ],
  ])('says what to do next with %s, and what it says to write compiles', (_, files, noText, fields) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'on-record-')), 'a-story');
    const put = (name: string, words: string) => writeFileSync(join(folder, name), words);
    mkdirSync(folder);
    try {
      for (const [name, words] of Object.entries(files)) put(name, words);
      const { code, out } = check(folder);
      expect(code).toBe(1);
      expect(out).toContain(`What to do next in ${folder}:`);
      expect(out.includes('- Write the full text of the story into a file text.md')).toBe(noText);
      const lines = out.split('\n').flatMap((line) => /^ {4}(\w+: .+)$/.exec(line)?.[1] ?? []);
      expect(lines.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(fields));
      put('story.yaml', `${'story.yaml' in files ? files['story.yaml'] : ''}${lines.join('\n')}\n`);
      put('text.md', 'The bridge is closed.\n');
      expect(check(folder).out).toBe(`${folder}: 0 events, 0 statements, 0 claims, 0 passages\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says of what is no folder that it is none', () => {
    const { code, out } = check('no/such/folder', `${shipped}/story.yaml`);
    expect(out).toBe(
      [
        'no/such/folder:1:1  there is no such folder; nothing of that name; mind its spelling, and the folder you are in\n',
        'What to do next:\n',
        '- If the story is elsewhere, write the way to its folder after “check”, as in src/stories/harbour-bridge.\n',
        '- To begin a new story, make a folder of this name and check again. You are then told what to write into it.\n',
        `${shipped}/story.yaml:1:1  this is not a folder; a file; name the folder that it is in\n`,
        'What to do next:\n',
        `- Check the folder that this file is in: npm run story -- check ${shipped}\n`,
      ].join(''),
    );
    expect(code).toBe(1);
  });

  test.each([
    ['a story by its name alone', 'japan-defence-hack', `- If you mean the story in ${shipped}:`],
    ['a name with a slip', 'src/stories/japan-defense-hack', `npm run story -- check ${shipped}`],
    ['a file that is no story', 'README.md', '- A story is a folder with two files: text.md, the full text,'],
    [
      'the folder of all stories',
      'src/stories',
      `- The stories in it are folders of their own. Check those:`,
    ],
  ])('says what to name instead of %s', (_, folder, step) => {
    const { code, out } = check(folder);
    expect(out).toContain(step);
    expect(out).not.toContain('- Write');
    expect(code).toBe(1);
  });

  test.each([
    ['text.txt', '- Rename text.txt: it has to be called text.md, all in small letters.'],
    ['Text.md', '- Rename Text.md: it has to be called text.md'],
    ['text.md.txt', '- Rename text.md.txt: it has to be called text.md'],
    ['text.docx', '- Save text.docx as plain text, under the name text.md.'],
    ['story.yml', '- Rename story.yml: it has to be called story.yaml'],
  ])('says what to call a file %s', (file, step) => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    try {
      writeFileSync(join(folder, file), 'The bridge is closed.\n');
      const { out } = check(folder);
      expect(out).toContain(step);
      expect(out).toContain(`- Check again: npm run story -- check ${folder}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('story schema', () => {
  const schemaFile = 'public/story.schema.json';

  test('prints what editors are served, word for word', async () => {
    const { code, out } = await story('schema');
    expect(code).toBe(0);
    expect(out, `the schema has changed: npm run --silent story -- schema > ${schemaFile}`).toBe(
      readFileSync(join(root, schemaFile), 'utf8'),
    );
  });

  test('explains every field, and takes a bare year for a date', () => {
    const schema = JSON.parse(readFileSync(join(root, schemaFile), 'utf8')) as Schema;
    const unexplained = fieldsOf(schema).filter(({ schema: field }) => !field.description);
    expect(unexplained.map(({ path }) => path)).toEqual([]);
    const date = schema.properties?.['events']?.items?.properties?.['date'];
    expect(date?.anyOf?.map(({ type }) => type)).toEqual(['string', 'integer']);
  });

  test('takes the shipped story, and refuses one with a field of a wrong name', () => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(root, schemaFile), 'utf8')) as never);
    const shippedStory = parse(readFileSync(join(root, shipped, 'story.yaml'), 'utf8')) as object;
    expect(schema.safeParse(shippedStory).error).toBeUndefined();
    expect(schema.safeParse({ ...shippedStory, asOf: 2020 }).success).toBe(true);
    expect(schema.safeParse({ ...shippedStory, colour: 'red' }).success).toBe(false);
    expect(schema.safeParse({ ...shippedStory, sides: { 'The City': 'x' } }).success).toBe(false);
  });

  test('is what the shipped story points editors to', () => {
    const [first = ''] = readFileSync(join(root, shipped, 'story.yaml'), 'utf8').split('\n');
    const target = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
    expect(target).toBeDefined();
    expect(resolve(root, shipped, target ?? '')).toBe(join(root, schemaFile));
  });
});

test('another word than check or schema is answered with how to use the command', async () => {
  const { code, err } = await story('chekc');
  expect(err).toContain('There is no command “chekc”.');
  expect(err).toContain('npm run story -- check [folder…]');
  expect(code).toBe(2);
});

interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
  anyOf?: Schema[];
}

/** Every named field of a schema, at any depth. */
function fieldsOf(schema: Schema, path = ''): { path: string; schema: Schema }[] {
  const inner = [schema.additionalProperties, schema.items, ...(schema.anyOf ?? [])];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      { path: `${path}.${name}`, schema: field },
      ...fieldsOf(field, `${path}.${name}`),
    ]),
    ...inner.flatMap((part) => (typeof part === 'object' ? fieldsOf(part, path) : [])),
  ];
}
