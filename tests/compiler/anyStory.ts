import fc from 'fast-check';
import { stringify } from 'yaml';
import type { StoryFiles } from '../../src/compiler/compile';

/*
 * Stories without a fault, for tests of laws. No two words of their text are the same, so that any run
 * of them is a passage, whether it overlaps others, crosses formatting or goes on in the next block.
 */

/** A story as its author has it. */
export interface AnyStory {
  fields: Record<string, unknown>;
  text: string;
}

const bytes = new TextEncoder();

/** The files of a story on disk. */
export function filesOf({ fields, text }: AnyStory): StoryFiles {
  return {
    folder: 'stories/any',
    slug: 'any',
    yaml: bytes.encode(stringify(fields, { aliasDuplicateObjects: false })),
    text: bytes.encode(text),
  };
}

const word = (n: number) => `w${String(n).padStart(3, '0')}`;

/** How a run of words is set, and what comes before it. */
const anyRun = fc.record({
  length: fc.integer({ min: 1, max: 5 }),
  format: fc.constantFrom('', '', '*', '**', 'link'),
  before: fc.constantFrom(' ', ' ', '\n', '\\\n', '\n\n', '\n\n## ', '\n\n> ', '\n\n- '),
});

const anyText = fc.array(anyRun, { minLength: 1, maxLength: 12 }).map((runs) => {
  let count = 0;
  let text = '';
  for (const { length, format, before } of runs) {
    const words = Array.from({ length }, (_, at) => word(count + at)).join(' ');
    count += length;
    // A heading is one line, and CommonMark would take what comes next on it for part of it.
    text += text === '' ? '' : /## [^\n]*$/.test(text) && !before.startsWith('\n\n') ? '\n\n' : before;
    text += format === 'link' ? `[${words}](https://example.org/)` : `${format}${words}${format}`;
  }
  return { text, count };
});

const sources = {
  post: { publisher: 'The Post', published: '2023-08-07', through: 'relay' },
  relay: { publisher: 'The Relay', published: '2023-08-08T08:02:00-04:00', url: 'https://example.org/relay' },
};
const sides = { tokyo: 'Tokyo', washington: 'Washington', press: 'The press' };
const speakers = {
  minister: { name: 'A. Minister', role: 'Minister', side: 'tokyo', naming: 'named' },
  official: { name: 'An official', role: 'Briefed', side: 'washington', naming: 'described' },
  'the-post': { name: 'The Post', role: 'A newspaper', side: 'press', naming: 'institution' },
};
const through = { minister: ['relay'], official: ['post', 'relay'], 'the-post': ['post', 'relay'] };
/** All of them overlap, so that any may come after any. */
const dates = [
  '2020',
  '2020-08',
  '2020-08-07',
  '2020-08-07T08:02Z',
  '[2020..2023-08-07]',
  '[..2023-08-08]',
  '2020-08/..',
  '2020~',
];
const anyStance = fc.constantFrom('asserts', 'confirms', 'has-not-confirmed', 'denies');

/** A story of a few items that rest anywhere in its text. */
export const anyStory: fc.Arbitrary<AnyStory> = anyText.chain(({ text, count }) => {
  const passages = fc
    .uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 3 })
    .chain((starts) => fc.tuple(...starts.map((from) => fc.tuple(fc.constant(from), fc.nat({ max: 8 })))))
    .map((ranges) =>
      ranges.map(([from, more]) =>
        Array.from({ length: Math.min(more + 1, count - from) }, (_, at) => word(from + at)).join(' '),
      ),
    );
  const claims = fc.array(passages, { maxLength: 3 });
  const events = fc.array(
    fc.record({
      date: fc.constantFrom(...dates),
      reported: fc.constantFrom('2023-08-07', '2023-08-08', '[..2023-08-08]'),
      after: fc.option(fc.nat(), { nil: undefined }),
      passages,
    }),
    { maxLength: 6 },
  );
  const statements = fc.array(
    fc.record({ speaker: fc.constantFrom(...Object.keys(through)), stances: fc.array(anyStance), passages }),
    { maxLength: 6 },
  );
  const unknown = fc.array(passages, { maxLength: 2 });
  return fc.tuple(claims, events, statements, unknown).map(([claimed, happened, said, notKnown]) => ({
    text,
    fields: {
      title: 'A title',
      standfirst: 'A standfirst.',
      language: 'en',
      asOf: '2023-08-08',
      topics: ['Anything'],
      sources,
      sides,
      speakers,
      claims: Object.fromEntries(
        claimed.map((found, at) => [`claim-${at}`, { text: 'It is so', passages: found }]),
      ),
      events: happened.map(({ date, reported, after, passages: found }, at) => ({
        id: `event-${at}`,
        date,
        ...(after === undefined || at === 0 ? {} : { after: [`event-${after % at}`] }),
        reported,
        title: 'Something happened',
        standing: 'reported',
        sources: ['relay'],
        speakers: ['minister'],
        passages: found,
      })),
      statements: said.map(({ speaker, stances, passages: found }, at) => ({
        id: `statement-${at}`,
        speaker,
        cue: 'said',
        form: 'paraphrase',
        words: 'Something of their own.',
        date: '2023-08-08',
        through: through[speaker as keyof typeof through],
        stances: Object.fromEntries(
          stances.slice(0, claimed.length).map((stance, n) => [`claim-${n}`, stance]),
        ),
        passages: found,
      })),
      glance: [
        ...(notKnown.length > 0 ? [{ label: 'Not known', text: 'What was taken.', see: 'unknown' }] : []),
        ...[...Object.keys(sides), ...Object.keys(speakers), ...Object.keys(sources)]
          .slice(said.length, said.length + 3)
          .map((see) => ({ label: 'Said', text: `What ${see} says.`, see })),
      ],
      unknown: notKnown.map((found) => ({ text: 'Something', passages: found })),
    },
  }));
});
