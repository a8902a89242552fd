/*
 * Sizes come in, story files go out: stories too long to keep, for layouts that must bear them.
 */

/** A story's files, by name. */
export interface StoryFiles {
  'story.yaml': string;
  'text.md': string;
}

const standings = ['alleged', 'reported', 'official', 'established'];
const namings = ['named', 'described', 'undescribed', 'institution'];

/** A story of that many events, a week apart, each on a paragraph of its own. */
export function storyOfEvents(count: number): StoryFiles {
  const at = numbers(count);
  const dayOf = (index: number) => new Date(Date.UTC(2020, 0, 6 + 7 * index)).toISOString().slice(0, 10);
  return {
    'text.md': at.map((n) => `Inspection number ${n} of the sea wall was made.\n`).join('\n'),
    'story.yaml': yaml({
      title: `The sea wall in ${count} inspections`,
      standfirst: 'Week after week somebody looks at the wall.',
      asOf: dayOf(count + 1),
      sources: { gazette: { publisher: 'The Gazette', published: dayOf(count + 1) } },
      events: at.map((n) => ({
        id: `inspection-${n}`,
        date: n % 5 === 0 ? dayOf(n).slice(0, 7) : dayOf(n),
        reported: dayOf(n + 1),
        title: `Inspection ${n}`,
        standing: standings[n % 4],
        sources: ['gazette'],
        passages: [`Inspection number ${n} of`],
      })),
    }),
  };
}

/** A story of that many speakers, heard through four papers in a row. */
export function storyOfSpeakers(count: number): StoryFiles {
  const at = numbers(count);
  const papers = ['observer', 'courier', 'herald', 'gazette'];
  return {
    'text.md': at.map((n) => `Speaker ${n} said: “the ferry will sail on time”.\n`).join('\n'),
    'story.yaml': yaml({
      title: `The ferry in ${count} voices`,
      standfirst: 'Everybody has something to say of the ferry.',
      sources: Object.fromEntries(
        papers.map((id, index) => [
          id,
          { publisher: `The ${id}`, published: '2020-01-01', through: papers[index + 1] },
        ]),
      ),
      sides: { north: 'The north bank', south: 'The south bank', crew: 'The crew' },
      speakers: Object.fromEntries(
        at.map((n) => [
          `speaker-${n}`,
          {
            name: `Speaker number ${n}`,
            role: `Passenger ${n}`,
            side: ['north', 'south', 'crew'][n % 3],
            naming: namings[n % 4],
          },
        ]),
      ),
      claims: { 'on-time': { text: 'The ferry will sail on time', passages: ['Speaker 1 said:'] } },
      statements: at.map((n) => ({
        id: `statement-${n}`,
        speaker: `speaker-${n}`,
        cue: 'said',
        form: 'quote',
        words: 'the ferry will sail on time',
        date: '2020-01-01',
        through: papers.slice(n % 4),
        stances: { 'on-time': n % 7 === 0 ? 'denies' : 'asserts' },
        passages: [`Speaker ${n} said: “the ferry will sail on time”`],
      })),
    }),
  };
}

/** A story of that many claims, on each of which some of that many sides take a stance, and one says nothing. */
export function storyOfSides(claims: number, sides: number): StoryFiles {
  const stances = ['asserts', 'suggests', 'confirms', 'has-not-confirmed', 'doubts', 'denies', 'no-comment'];
  const banks = numbers(sides);
  const said = numbers(claims).flatMap((n) =>
    banks
      .map((side) => ({ n, side, stance: stances[(3 * n + side) % stances.length] ?? '' }))
      .filter(({ side }) => (n + side) % 3 !== 0),
  );
  const lineOf = ({ n, side }: { n: number; side: number }) =>
    `The spokesman of quarter ${side} spoke of proposal ${n}.`;
  return {
    'text.md': [
      ...numbers(claims).map((n) => `Proposal ${n} moves the tram to street ${n}.\n`),
      ...said.map((each) => `${lineOf(each)}\n`),
    ].join('\n'),
    'story.yaml': yaml({
      title: `${claims} proposals for the tram, and ${sides} quarters`,
      standfirst: 'Each quarter says something of most of them.',
      sources: { gazette: { publisher: 'The Gazette', published: '2020-01-01' } },
      sides: Object.fromEntries(banks.map((side) => [`side-${side}`, `Quarter number ${side}`])),
      speakers: Object.fromEntries(
        banks.map((side) => [
          `speaker-${side}`,
          { name: `Spokesman ${side}`, role: 'Spokesman', side: `side-${side}`, naming: namings[side % 4] },
        ]),
      ),
      claims: Object.fromEntries(
        numbers(claims).map((n) => [
          `claim-${n}`,
          {
            text: `Proposal ${n} moves the tram to street ${n}`,
            passages: [`Proposal ${n} moves the tram to street ${n}`],
          },
        ]),
      ),
      statements: said.map(({ n, side, stance }) => ({
        id: `statement-${n}-${side}`,
        speaker: `speaker-${side}`,
        ...(stance === 'no-comment'
          ? { form: stance }
          : { cue: 'said', form: 'paraphrase', words: `Of proposal ${n} something is to be said.` }),
        stances: { [`claim-${n}`]: stance },
        passages: [lineOf({ n, side })],
      })),
    }),
  };
}

/** A story with a word of that many letters, which no hyphen breaks, in every field of prose. */
export function storyOfLongWords(letters: number): StoryFiles {
  // Different in each field, and found in the text but once.
  const word = (field: string) => field + 'n'.repeat(letters - field.length);
  return {
    'text.md': [
      `# ${word('heading')}`,
      ...['event', 'claim', 'paraphrase', 'silence', 'unknown'].map(
        (kind) => `The ${word(kind)} stands here.`,
      ),
      `“The ${word('quotation')}”, it said.`,
      `> ${word('block')}`,
      `- ${word('line')}`,
    ].join('\n\n'),
    'story.yaml': yaml({
      title: `Title ${word('title')}? Rest ${word('rest')}`,
      standfirst: word('standfirst'),
      byline: [word('byline')],
      changes: [{ date: '2020-01-01', kind: 'update', text: word('change'), items: ['opened'] }],
      topics: [word('topic')],
      sources: {
        gazette: { publisher: word('publisher'), title: word('headline'), author: word('author') },
        post: { publisher: word('post'), through: 'gazette' },
      },
      sides: { north: word('north'), south: word('south') },
      speakers: {
        one: { name: word('named'), role: word('role'), side: 'north', naming: 'named', note: word('who') },
        two: { name: word('quiet'), role: word('office'), side: 'south', naming: 'described' },
      },
      claims: {
        open: { text: word('proposition'), short: word('short'), passages: [`The ${word('claim')} stands`] },
      },
      events: [
        {
          id: 'opened',
          date: '2019',
          title: word('happened'),
          summary: word('summary'),
          standing: 'reported',
          sources: ['post'],
          speakers: ['one'],
          passages: [`The ${word('event')} stands`],
        },
      ],
      statements: [
        {
          id: 'rendered',
          speaker: 'one',
          cue: 'said',
          form: 'paraphrase',
          words: word('rendering'),
          to: word('listener'),
          through: ['post', 'gazette'],
          stances: { open: 'asserts' },
          passages: [`The ${word('paraphrase')} stands`],
          note: word('note'),
        },
        {
          id: 'quoted',
          speaker: 'one',
          cue: 'said',
          form: 'quote',
          words: `The ${word('quotation')}`,
          through: ['gazette'],
          passages: [`The ${word('quotation')}`],
        },
        {
          id: 'silent',
          speaker: 'two',
          form: 'no-comment',
          through: ['gazette'],
          stances: { open: 'no-comment' },
          passages: [`The ${word('silence')} stands`],
        },
      ],
      glance: [{ label: word('label'), text: word('glance'), see: 'rendered' }],
      unknown: [{ text: word('question'), passages: [`The ${word('unknown')} stands`] }],
    }),
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** JSON is YAML; what a story does not give is empty. */
function yaml(story: Record<string, unknown>): string {
  const empty = { sources: {}, sides: {}, speakers: {}, claims: {}, events: [], statements: [] };
  const rest = { language: 'en', asOf: '2020-01-01', glance: [], unknown: [] };
  return JSON.stringify({ ...empty, ...rest, ...story }, undefined, 1);
}
