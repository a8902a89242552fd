/*
 * The story as schema.org data (JSON-LD). It is part of the page, so it is lean: items of the page are
 * referred to by their ids, in the order and the words of the page, which compresses well. It gives no
 * verdicts: a claim is a `Claim`, and there is no `ClaimReview`. The article is a `NewsArticle`, which is what those who
 * read such data look for by name (Mastodon no other), and says beside it which kind. Left out are dates that ISO 8601 cannot say
 * without claiming more than the source (“about”, “between”, “by”, seasons, decades); paraphrases but for what they
 * quote, because schema.org has no type for words that are not the speaker’s own; and the type of speakers who are not
 * named, because it is not known whether they are one or many. Each quotation is part of the works it passed
 * through, so that its route is kept.
 */
import type { Claim, CorrectionComment, Event, NewsArticle, Quotation, WithContext } from 'schema-dts';
import { claimById, fullRoutes, isAnonymous, originalOf, speakerById } from '../model/lookups';
import { modifiedOf } from '../model/StorySummary';
import type {
  Change,
  ClaimStands,
  Id,
  Source,
  SourceKind,
  Statement,
  Story,
  StoryDate,
  StoryEvent,
} from '../model/story';
import { dateBounds, type DateBounds } from './dateBounds';
import { publication } from './Site';

/** What the data leads to. */
export interface StoryAddresses {
  /** The story's own page. */
  url: string;
  /** Its picture. */
  image: string;
  /** The first page of the site. */
  home: string;
  /** The picture of the publication. */
  logo: string;
}

/** The story as a `NewsArticle` that is a `BackgroundNewsArticle`. Without a byline the publication is its author. */
export function jsonLd(story: Story, { url, image, home, logo }: StoryAddresses): WithContext<NewsArticle> {
  const read = story.sources.filter(({ through }) => through === undefined);
  const relayed = story.sources.filter(({ through }) => through !== undefined);
  const quotes = story.statements.filter(({ words }) => words.some(({ quoted }) => quoted));
  const asOf = exactDate(story.asOf);
  const published = exactDate(story.published);
  const modified = exactDate(modifiedOf(story));
  const corrections = story.changes.filter(({ kind }) => kind === 'correction');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    additionalType: 'https://schema.org/BackgroundNewsArticle',
    headline: story.title,
    description: story.standfirst,
    url,
    image,
    inLanguage: story.language,
    publisher: {
      '@type': 'Organization',
      name: publication,
      url: home,
      logo: { '@type': 'ImageObject', url: logo },
    },
    author:
      story.byline.length > 0
        ? story.byline.map((name) => ({ '@type': 'Person', name }) as const)
        : { '@type': 'Organization', name: publication, url: home },
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(corrections.length > 0 && { correction: corrections.map(correction) }),
    ...(asOf === undefined ? {} : { temporalCoverage: `../${asOf}` }),
    ...(story.topics.length > 0 && { keywords: story.topics }),
    ...(read.length > 0 && { isBasedOn: read.map(work) }),
    ...(relayed.length > 0 && { citation: relayed.map(work) }),
    ...(story.stands.length > 0 && {
      mentions: story.stands.map((stands) => claim(story, stands)),
    }),
    ...(story.events.length > 0 && { about: story.events.map(event) }),
    ...(quotes.length > 0 && { hasPart: quotes.map((said) => quotation(story, said)) }),
  };
}

/**
 * The same as a script tag, which no word of a story can end, and none can break where a client reads entities in it,
 * as Mastodon does.
 */
export function jsonLdTag(story: Story, addresses: StoryAddresses): string {
  const words = JSON.stringify(jsonLd(story, addresses))
    .replaceAll('<', '\\u003c')
    .replaceAll('&', '\\u0026');
  return `<script type="application/ld+json">${words}</script>`;
}

function correction({ date, text }: Change): CorrectionComment {
  const made = exactDate(date);
  return { '@type': 'CorrectionComment', text, ...(made === undefined ? {} : { datePublished: made }) };
}

/** An item of the page, by its id. */
function at(id: Id) {
  return { '@id': `#${id}` };
}

/** What schema.org calls each kind of source: a news article, unless it is something else. */
const workTypes = {
  broadcaster: 'NewsArticle',
  newspaper: 'NewsArticle',
  agency: 'NewsArticle',
  magazine: 'Article',
  website: 'WebPage',
  book: 'Book',
  report: 'Report',
  document: 'CreativeWork',
  letter: 'CreativeWork',
  release: 'CreativeWork',
  post: 'SocialMediaPosting',
  interview: 'CreativeWork',
  recording: 'CreativeWork',
} as const satisfies Record<SourceKind, string>;

function work({ id, kind, publisher, title, author, published, url }: Source) {
  const date = published && exactDate(published);
  return {
    '@type': kind === undefined ? 'NewsArticle' : workTypes[kind],
    ...at(id),
    publisher: { '@type': 'Organization', name: publisher } as const,
    ...(title === undefined ? {} : { headline: title }),
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } as const }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A claim and the works it stands in; where it stood first is said only where that is one work. */
function claim(story: Story, { claim: id, outlets }: ClaimStands): Claim {
  const first = firstOutlet(story, id);
  return {
    '@type': 'Claim',
    ...at(id),
    text: claimById(story, id).text,
    ...(outlets.length > 0 && { appearance: outlets.map(at) }),
    ...(first === undefined ? {} : { firstAppearance: at(first) }),
  };
}

function firstOutlet(story: Story, claimId: Id): Id | undefined {
  const sources = new Set(story.sources.map(({ id }) => id));
  const puts = story.statements.filter(({ stances }) =>
    stances.some(
      ({ claim: of, stance }) => of === claimId && (stance === 'asserts' || stance === 'confirms'),
    ),
  );
  const firsts = new Set(
    puts.flatMap(({ routes }) => routes.map((route) => route.find((hand) => sources.has(hand)))),
  );
  const [first] = firsts;
  return firsts.size === 1 ? first : undefined;
}

/** How far an event is established is said with it: without that, it would pass for a fact. */
function event({ id, title, standing, date }: StoryEvent): Event {
  const { from, to } = exactSpan(date);
  return {
    '@type': 'Event',
    ...at(id),
    name: title,
    keywords: standing,
    ...(from === undefined ? {} : { startDate: from }),
    ...(to === undefined ? {} : { endDate: to }),
  };
}

function quotation(story: Story, statement: Statement): Quotation {
  const { id, speakers, date, stances, translated } = statement;
  const original = originalOf(statement, (run) => run);
  const said = exactDate(date);
  const hands = new Set(fullRoutes(story, statement).flat());
  const sources = [...hands].filter((hand) => story.sources.some((source) => source.id === hand));
  const [first = '', ...others] = speakers;
  return {
    '@type': 'Quotation',
    ...at(id),
    text: statement.words.flatMap(({ text, quoted }) => (quoted ? [text] : [])).join(' … '),
    ...(translated !== undefined && {
      translationOfWork: {
        '@type': 'Quotation',
        ...(original !== undefined && { text: original }),
        inLanguage: translated,
      } as const,
    }),
    spokenByCharacter:
      others.length === 0 ? speakerOf(story, first) : speakers.map((speaker) => speakerOf(story, speaker)),
    ...(said === undefined ? {} : { dateCreated: said }),
    isPartOf: sources.map(at),
    ...(stances.length > 0 && { about: stances.map(({ claim: of }) => at(of)) }),
  };
}

function speakerOf(story: Story, id: Id) {
  const speaker = speakerById(story, id);
  const who = { ...at(id), name: speaker.name };
  if (isAnonymous(speaker)) return who;
  return { '@type': speaker.naming === 'institution' ? 'Organization' : 'Person', ...who } as const;
}

/** A date that ISO 8601 can say as it is: the page has found out already, for `<time>`. */
function exactDate({ datetime, nature }: StoryDate): string | undefined {
  return nature === 'lasting' ? undefined : datetime;
}

/** Of what lasts both ends, where they are known and no more than “about”; of all else its one date. */
function exactSpan(date: StoryDate): DateBounds {
  if (date.nature !== 'lasting') return date.datetime === undefined ? {} : { from: date.datetime };
  if (/[?~%X]/.test(date.edtf)) return {};
  return dateBounds(date.edtf);
}
