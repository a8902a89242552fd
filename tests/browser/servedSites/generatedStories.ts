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

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** JSON is YAML; what a story does not give is empty. */
function yaml(story: Record<string, unknown>): string {
  const empty = { sources: {}, sides: {}, speakers: {}, claims: {}, events: [], statements: [] };
  const rest = { language: 'en', asOf: '2020-01-01', glance: [], unknown: [] };
  return JSON.stringify({ ...empty, ...rest, ...story }, undefined, 1);
}
