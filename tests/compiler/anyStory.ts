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

/** How a run of words is set, and what comes before it; `quoted` stands in quotation marks. */
const anyRun = fc.record({
  length: fc.integer({ min: 1, max: 5 }),
  format: fc.constantFrom('', '', '*', '**', 'link', 'quoted', 'quoted'),
  before: fc.constantFrom(' ', ' ', '\n', '\\\n', '\n\n', '\n\n## ', '\n\n> ', '\n\n- '),
});

const anyText = fc.array(anyRun, { minLength: 1, maxLength: 12 }).map((runs) => {
  let count = 0;
  let text = '';
  const quotations: string[] = [];
  const tokens: string[] = [];
  for (const { length, format, before } of runs) {
    const words = Array.from({ length }, (_, at) => word(count + at)).join(' ');
    count += length;
    // A heading is one line, and CommonMark would take what comes next on it for part of it.
    text += text === '' ? '' : /## [^\n]*$/.test(text) && !before.startsWith('\n\n') ? '\n\n' : before;
    if (format === 'quoted') quotations.push(words);
    tokens.push(...(format === 'quoted' ? `“${words}”` : words).split(' '));
    if (format === 'link') text += `[${words}](https://example.org/)`;
    else text += format === 'quoted' ? `“${words}”` : `${format}${words}${format}`;
  }
  return { text, tokens, quotations };
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
export const anyStory: fc.Arbitrary<AnyStory> = anyText.chain(({ text, tokens, quotations }) => {
  const count = tokens.length;
  const passages = fc
    .uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 3 })
    .chain((starts) => fc.tuple(...starts.map((from) => fc.tuple(fc.constant(from), fc.nat({ max: 8 })))))
    .map((ranges) => ranges.map(([from, more]) => tokens.slice(from, from + more + 1).join(' ')));
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
    fc.record({
      speaker: fc.constantFrom<string | string[]>(...Object.keys(through), ['minister', 'official']),
      stances: fc.array(anyStance),
      /** What is quoted: nothing, a part, or all of the words, in one run or two. */
      spoken: fc.constantFrom('nothing', 'a part', 'all', 'runs'),
      several: fc.boolean(),
      link: fc.constantFrom('', '', 'answers', 'corrects', 'withdraws', 'repeats'),
      translated: fc.constantFrom('', 'ja'),
      passages,
    }),
    { maxLength: 6 },
  );
  const changed = fc.array(fc.constantFrom('correction', 'update'), { maxLength: 2 });
  const unknown = fc.array(passages, { maxLength: 2 });
  return fc
    .tuple(claims, events, statements, unknown, changed)
    .map(([claimed, happened, said, notKnown, changes]) => ({
      text,
      fields: onlyUsed({
        title: 'A title',
        standfirst: 'A standfirst.',
        language: 'en',
        asOf: '2023-08-08',
        byline: changes.map((kind) => `Writer of a ${kind}`),
        ...(changes.length === 0 ? {} : { published: '2023-08-07' }),
        changes: changes.map((kind) => ({
          date: '2023-08-09',
          kind,
          text: 'Something was changed.',
          items: said.slice(0, 1).map(() => 'statement-0'),
        })),
        topics: ['Anything'],
        sources,
        sides,
        speakers,
        claims: Object.fromEntries(
          claimed.map((found, at) => [
            `claim-${at}`,
            { text: 'It is so', ...(at === 0 ? { short: 'So it is' } : {}), passages: found },
          ]),
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
        statements: said.map(
          ({ speaker, stances, spoken, several, link, translated, passages: found }, at) => ({
            id: `statement-${at}`,
            speaker,
            cue: 'said',
            ...wordsOf(spoken, quotations),
            // Later ones later, so that nobody says two contrary things at once.
            date: `2023-08-0${at + 1}`,
            through: several
              ? [['post', 'relay'], ['relay']]
              : (through[speaker as keyof typeof through] ?? ['post', 'relay']),
            ...(link === '' || at === 0 ? {} : { [link]: [`statement-${at - 1}`] }),
            ...(translated === '' ? {} : { translated }),
            stances: Object.fromEntries(
              stances.slice(0, claimed.length).map((stance, n) => [`claim-${n}`, stance]),
            ),
            passages: spoken === 'nothing' ? found : [...new Set([...found, ...quotations.slice(0, 2)])],
          }),
        ),
        glance: [
          ...(notKnown.length > 0 ? [{ label: 'Not known', text: 'What was taken.', see: 'unknown' }] : []),
          ...[...Object.keys(sides), ...Object.keys(speakers), ...Object.keys(sources)]
            .slice(said.length, said.length + 3)
            .map((see) => ({ label: 'Said', text: `What ${see} says.`, see })),
        ],
        unknown: notKnown.map((found) => ({ text: 'Something', passages: found })),
      }),
    }));
});

/** The words of a statement, as far as the text has quotations for them. */
function wordsOf(spoken: string, [first, second]: readonly string[]) {
  if (first === undefined || spoken === 'nothing')
    return { form: 'paraphrase', words: 'Something of their own.' };
  if (spoken === 'a part') return { form: 'paraphrase', words: `It was "${first}" to them.` };
  return { form: 'quote', words: spoken === 'runs' && second !== undefined ? [first, second] : first };
}

/** A story without the sources, sides, speakers and claims that nothing in it uses. */
function onlyUsed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = (key: string, uses: string) =>
    Object.fromEntries(
      Object.entries(fields[key] as Record<string, unknown>).filter(([id]) => uses.includes(`"${id}"`)),
    );
  const uses = JSON.stringify([fields['events'], fields['statements']]);
  const usedSpeakers = kept('speakers', uses);
  const direct = kept('sources', uses);
  const maps = {
    sources: kept('sources', uses + JSON.stringify(direct)),
    speakers: usedSpeakers,
    claims: kept('claims', uses),
    sides: kept('sides', JSON.stringify(usedSpeakers)),
  };
  const shown = new Set(['unknown', ...Object.values(maps).flatMap(Object.keys)]);
  const glance = (fields['glance'] as { see: string }[]).filter(({ see }) => shown.has(see));
  return { ...fields, ...maps, glance };
}
