import { seededRandom, type SeededRandom } from './seededRandom';
import { capital, clause, sentence } from './sentences';

/** One event of a generated story, with the paragraph of the text that tells it. */
export interface BenchEvent {
  id: string;
  /** EDTF: a day, or for every ninth event a month. */
  date: string;
  /** EDTF: the day on which it became public. */
  reported: string;
  title: string;
  standing: string;
  source: string;
  /** The first sentence of the paragraph, found nowhere else in the text. */
  passage: string;
  /** The whole paragraph. */
  text: string;
  /** What somebody says of it, in every fourth paragraph. */
  statement?: BenchStatement;
}

/** A quotation within the paragraph of an event. */
export interface BenchStatement {
  id: string;
  speaker: string;
  words: string;
  /** The sentence that holds the words, found nowhere else in the text. */
  passage: string;
  /** What it takes a stance on, in every second statement. */
  stance?: { claim: string; stance: string };
}

/** A generated story: what every contender is given to show. */
export interface BenchStory {
  slug: string;
  title: string;
  standfirst: string;
  sources: Record<string, { publisher: string; published: string; through?: string }>;
  sides: Record<string, string>;
  speakers: Record<string, { name: string; role: string; side: string; naming: string }>;
  claims: Record<string, { text: string; passage: string }>;
  /** Oldest first. */
  events: BenchEvent[];
}

const standings = ['alleged', 'reported', 'official', 'established'] as const;
const stances = ['asserts', 'confirms', 'denies', 'has-not-confirmed', 'declines-to-answer'] as const;
const sides = { harbour: 'The harbour', council: 'The council', crews: 'The crews', press: 'The press' };
const sources = {
  gazette: { publisher: 'The Gazette', published: '2019-01-01' },
  courier: { publisher: 'The Courier', published: '2019-01-01' },
  observer: { publisher: 'The Observer', published: '2019-01-01', through: 'gazette' },
  herald: { publisher: 'The Herald', published: '2019-01-01', through: 'courier' },
};
const sourceIds = ['gazette', 'courier', 'observer', 'herald'] as const;
const namings = ['named', 'described', 'institution'];
const begin = Date.UTC(2005, 0, 3);
const day = 86_400_000;

/**
 * A story of `count` events (8 or more), about sixty words each. The same seed gives the same story;
 * a longer one is no other beginning, but a longer whole: dates stay as close together as they are.
 */
export function benchStory(count: number, { seed = 1, slug = `events-${count}` } = {}): BenchStory {
  const random = seededRandom(seed);
  let today = begin;
  const events = Array.from({ length: count }, (_, at) => {
    today += random.below(3) * day;
    return eventOf(at + 1, today, random);
  });
  return {
    slug,
    title: `The harbour in ${count} entries`,
    standfirst: 'What was done at the harbour, what is said to have been done, and who says so.',
    sources,
    sides,
    speakers: speakersOf(Object.keys(sides)),
    claims: Object.fromEntries(
      events
        .slice(0, 4)
        .map(({ passage }, at) => [`claim-${at + 1}`, { text: `What entry ${at + 1} says is so`, passage }]),
    ),
    events,
  };
}

/** The event in the middle of a story, or one that follows it: neither first nor last on the page. */
export function middleEvent({ events }: BenchStory, further = 0): BenchEvent {
  const event = events[Math.floor(events.length / 2) + further];
  if (!event) throw new RangeError('the story is too short to have a middle');
  return event;
}

function eventOf(number: number, time: number, random: SeededRandom): BenchEvent {
  const told = clause(random);
  const passage = `Entry ${number}: ${told}.`;
  const statement = number % 4 === 0 ? statementOf(number, random) : undefined;
  const rest = Array.from({ length: statement ? 2 : 3 }, () => sentence(random));
  const date = isoDay(time);
  return {
    id: `event-${number}`,
    date: number % 9 === 0 ? date.slice(0, 7) : date,
    reported: isoDay(time + random.below(30) * day),
    title: `${capital(told)}, entry ${number}`,
    standing: random.oneOf(standings),
    source: random.oneOf(sourceIds),
    passage,
    text: [passage, ...rest, ...(statement ? [statement.passage] : [])].join(' '),
    ...(statement && { statement }),
  };
}

function statementOf(number: number, random: SeededRandom): BenchStatement {
  const words = `I can say of entry ${number} that ${clause(random)}`;
  const stance = { claim: `claim-${1 + random.below(4)}`, stance: random.oneOf(stances) };
  return {
    id: `statement-${number}`,
    speaker: `speaker-${1 + random.below(speakerCount)}`,
    words,
    passage: `Asked about entry ${number}, a speaker said: “${words}.”`,
    ...(number % 8 === 0 && { stance }),
  };
}

const speakerCount = 16;

function speakersOf(sideIds: readonly string[]): BenchStory['speakers'] {
  return Object.fromEntries(
    Array.from({ length: speakerCount }, (_, at) => [
      `speaker-${at + 1}`,
      {
        name: `Speaker number ${at + 1}`,
        role: `Member ${at + 1} of the harbour commission`,
        side: sideIds[at % sideIds.length] ?? '',
        naming: namings[at % namings.length] ?? 'named',
      },
    ]),
  );
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
