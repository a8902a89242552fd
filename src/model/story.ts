/*
 * The vocabulary of On Record, as types: one word for one thing. The compiler makes a `Story`
 * out of story files; views and exports only read it. Everything that can be computed stands
 * in it already, so nothing here is a function.
 */

/** A kebab-case name, unique within its story; it is the HTML id of the item it names. */
export type Id = string;

/**
 * What a statement does to a claim. “Has not confirmed” is neither a denial nor an admission;
 * `no-comment` says that a side was silent, which is itself worth showing.
 */
export const stances = [
  'asserts',
  'suggests',
  'confirms',
  'has-not-confirmed',
  'declines-to-answer',
  'doubts',
  'denies',
  'no-comment',
] as const;
export type Stance = (typeof stances)[number];

/** How far an event is established, from least to most; or `planned`: it is said to be going to happen. */
export const standings = ['alleged', 'reported', 'official', 'established', 'planned'] as const;
export type Standing = (typeof standings)[number];

/**
 * How a speaker is identified: by name; anonymous but described; anonymous with no description;
 * or a body that speaks as itself.
 */
export const namings = ['named', 'described', 'undescribed', 'institution'] as const;
export type Naming = (typeof namings)[number];

/** Whether a statement's words are the speaker's own, somebody's rendering of them, or absent. */
export const forms = ['quote', 'paraphrase', 'no-comment'] as const;
export type Form = (typeof forms)[number];

/** What a source is. Left out: a publication of whatever kind. */
export const sourceKinds = [
  'newspaper',
  'agency',
  'broadcaster',
  'magazine',
  'website',
  'book',
  'report',
  'document',
  'letter',
  'release',
  'post',
  'interview',
  'recording',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kinds of source that report on others: in their own voice they report, and are not “on the record”. */
export const newsKinds = ['newspaper', 'agency', 'broadcaster', 'magazine', 'website'] as const;

/** Why the account was changed: it was wrong, or more is known. */
export const changeKinds = ['correction', 'update'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The two orders of time: when things happened, and when they became public. */
export const clocks = ['happened', 'reported'] as const;
export type Clock = (typeof clocks)[number];

/** The parts of a story that can stand alone in a frame; each is the HTML id of its section. */
export const sections = ['stands', 'timeline', 'voices', 'text'] as const;
export type Section = (typeof sections)[number];

/**
 * Every HTML id that the page itself uses. A story's ids may not be among them. Ids with a double
 * hyphen (`network-entered--1`) are the page's too, and cannot be kebab-case.
 */
export const pageIds = [
  'root',
  'main',
  'story',
  'glance',
  ...sections,
  'sources',
  'unknown',
  // Its passages would have the ids of the paragraphs, `paragraph--1`.
  'paragraph',
] as const;

/**
 * What a date says about time: a `point` (a day or a moment), a `lasting` interval, or `one-of` a
 * span: it happened once, somewhere within it. A bare year or month is one of its days.
 */
export type DateNature = 'point' | 'lasting' | 'one-of';

/** A date as the story knows it, no more exact than its source. */
export interface StoryDate {
  /** The date as authored: Extended Date/Time Format, ISO 8601-2. */
  edtf: string;
  /** The date in the words of the story's language (docs/languages), first line: “2020”, “May 2023”, “Date not given”. */
  words: string;
  /** What the words leave open or add, second line: “day not given”, “and after”, “08:02 (UTC−4)”. */
  qualifier?: string;
  /** The date as a valid `datetime` of HTML’s `<time>`, where HTML can express it (year, month, day or moment). */
  datetime?: string;
  nature: DateNature;
}

/** A published work the story rests on. */
export interface Source {
  id: Id;
  /** Who published it: “The Independent”. */
  publisher: string;
  /** What it is; absent: a publication of whatever kind. */
  kind?: SourceKind;
  /** The speaker whose own words it is: a release, a letter, a post, or a newspaper's report. */
  by?: Id;
  /** The headline or title, as published. */
  title?: string;
  /** As the byline says. */
  author?: string;
  /** Absent where it is not known. */
  published?: StoryDate;
  /** An https address, where one is known. */
  url?: string;
  /** The only source through which this one is known; absent where it was read itself. */
  through?: Id;
}

/** The group a speaker stands with. A story's sides stand in the order in which they are shown. */
export interface Side {
  id: Id;
  name: string;
}

/** A person, office, company or newspaper that says something, or is asked and does not. */
export interface Speaker {
  id: Id;
  /** The name, or the description that stands for it, as it stands at the beginning of a line. */
  name: string;
  /** The name as it stands inside a sentence: “a Treasury spokeswoman”. The name itself where it is the same. */
  nameInSentence: string;
  /** What the speaker is at the time of the story: “Chief cabinet secretary of Japan”. */
  role: string;
  side: Id;
  naming: Naming;
  /** What a careful reader should know about this speaker. */
  note?: string;
  /**
   * The first source of news (`newsKinds`) that is this speaker's own: a newspaper that reports in its own voice.
   * Absent for all others, who are on the record, or not named.
   */
  publishes?: Id;
}

/** A proposition that sides take a stance on. */
export interface Claim {
  id: Id;
  /** The proposition, as a sentence that can be true or false. */
  text: string;
  /** The same in at most six words, for tables and marks; absent where the author gave none. */
  short?: string;
  /** Ids of its passages, in text order. */
  passages: Id[];
}

/** Something that happened, is said to have, or is planned. */
export interface StoryEvent {
  id: Id;
  /** When it happened. */
  date: StoryDate;
  /** When it became public. */
  reported: StoryDate;
  /** Events it is known to follow, where dates cannot say so. */
  after: Id[];
  /** What happened, in a line. */
  title: string;
  /** What happened, in a sentence or two. */
  summary?: string;
  standing: Standing;
  /** For each of its sources the hands from it to the reader, that source first. */
  routes: Id[][];
  /** Speakers who took part in it. Whoever only speaks of it makes a statement instead. */
  speakers: Id[];
  /** Ids of its passages, in text order. */
  passages: Id[];
}

/** The stance that a statement takes on one claim. */
export interface StanceTaken {
  claim: Id;
  stance: Stance;
  /**
   * The statement through which it no longer stands: a later one of the same speaker on the same claim, or one that
   * withdraws or corrects this one. Absent where it stands.
   */
  endedBy?: Id;
}

/**
 * A run of a statement's words, without the quotation marks around it. A quote is one run, or several where the
 * quotation is split round its attribution or shortened: all of them `quoted`, each to be shown in quotation marks
 * of its own. In a paraphrase the `quoted` runs are partial quotations; all runs joined give its words, with the
 * white space between them.
 */
export interface Run {
  text: string;
  /** The speaker's own words, which stand in quotation marks in the text too. */
  quoted?: true;
}

/** One act of saying, or of saying nothing. */
export interface Statement {
  id: Id;
  /** Who said it; several said it together. At least one. */
  speakers: Id[];
  /** The neutral verb of saying: said, told, wrote, reported. None for `no-comment`. */
  cue?: string;
  form: Form;
  /** The speakers' own words (quote) or the story's rendering (paraphrase); empty for `no-comment`. */
  words: Run[];
  /** Where it is not given: “Date not given”, by the day its first source was published. */
  date: StoryDate;
  /** Whom it was said to. */
  to?: string;
  /**
   * Each way on which the words reached the reader, at least one: the hands after the speakers, sources or speakers,
   * the source that the reader can read last. The first hand may be the speakers' own source (`Source.by`).
   * `fullRoutes` begins each with its speaker.
   */
  routes: Id[][];
  stances: StanceTaken[];
  /** Statements that this one answers. */
  answers: Id[];
  /** Statements that this one corrects; they no longer stand. */
  corrects: Id[];
  /** Statements that this one withdraws; they no longer stand. */
  withdraws: Id[];
  /** Statements that this one says again. */
  repeats: Id[];
  /** The same links back, each in story order: statements that answer, correct, withdraw or repeat this one. */
  answeredBy: Id[];
  correctedBy: Id[];
  withdrawnBy: Id[];
  repeatedBy: Id[];
  /** The language that the words were translated from (BCP 47), where they are a translation. */
  translated?: string;
  /** Of a translated quote: its runs in that language as they stand in the text, without their quotation marks. */
  original?: string[];
  /** Ids of its passages, in text order. */
  passages: Id[];
  /** What a careful reader should know. */
  note?: string;
}

/** An exact run of words in the full text that carries an item. */
export interface Passage {
  /** `<item>--<n>`, n from 1 in text order: the HTML id of the first mark of the passage. */
  id: Id;
  /** The event, statement, claim or unknown that rests on it. */
  item: Id;
  /** Number of the paragraph it begins in, from 1; absent where it begins in a heading. */
  paragraph?: number;
  /** Its words as they stand in the text, markup removed. */
  words: string;
}

/** A run of the text with one formatting, one language and one set of passages. All runs joined give the text. */
export interface Segment {
  /** A line feed is a hard line break. */
  text: string;
  emphasis?: boolean;
  strong?: boolean;
  /** An http or https address. */
  link?: string;
  /** The language of words that were quoted before translation (BCP 47), where a statement gives it. */
  language?: string;
  /** Ids of the passages it belongs to. */
  passages?: Id[];
}

/** A block of the full text. */
export type Block =
  | { kind: 'heading'; level: 3 | 4 | 5 | 6; segments: Segment[] }
  /** `number` counts paragraphs through the whole text, from 1. */
  | { kind: 'paragraph'; number: number; segments: Segment[] }
  | { kind: 'quotation'; blocks: Block[] }
  /** `start` is the first number of an ordered list; absent in an unordered one. */
  | { kind: 'list'; start?: number; items: Block[][] };

/** One stance of a side on a claim, with the statements that took it. */
export interface Position {
  stance: Stance;
  /** In story order. */
  statements: Id[];
}

/**
 * An independent origin of a claim: where a route begins, as far as a reader can tell origins apart. Outlets
 * that relay one origin count once; an unnamed speaker counts as the outlet that vouches for them.
 */
export interface Origin {
  /**
   * The speaker (of a joint statement the first); the source that vouches for unnamed speakers; or the release,
   * letter or other work that several speakers share.
   */
  id: Id;
  /** Everybody who speaks from it, in the order met. */
  speakers: Id[];
  /** The statements that put the claim forward from this origin. */
  statements: Id[];
}

/** Where one side stands on one claim. */
export interface StandsCell {
  side: Id;
  /** What stands. */
  positions: Position[];
  /** What no longer stands, because a later word replaced it, or it was withdrawn or corrected (`StanceTaken.endedBy`). */
  earlier: Position[];
}

/** Where each side stands on one claim. */
export interface ClaimStands {
  claim: Id;
  /** One for each side, in the order of sides; no positions: “no position recorded”. */
  cells: StandsCell[];
  /** The independent origins of statements that assert or confirm the claim, and stand. */
  origins: Origin[];
  /** The works that such a statement passed through; of the newspapers and other news of one publisher the first. */
  outlets: Id[];
}

/** What decides the colour, word and shape that an item is marked with: a standing, or silence. */
export type Mark = Standing | 'silent';

/** A line of “At a glance”. */
export interface GlanceLine {
  /** One or two words: “Alleged”, “Official line”. */
  label: string;
  /** One sentence. */
  text: string;
  /** The part of `text` that leads to the item, as offsets in UTF-16 code units; absent: all of it leads there. */
  link?: { from: number; to: number };
  /** The item it rests on, or `unknown` for the section of that id. */
  see: Id;
  mark: Mark;
}

/** Something the story does not know. */
export interface Unknown {
  /** `unknown--<n>`, n from 1. */
  id: Id;
  /** What is not known, in a sentence. */
  text: string;
  /** Ids of its passages, in text order. */
  passages: Id[];
}

/** A change of the account since it was first published. */
export interface Change {
  date: StoryDate;
  kind: ChangeKind;
  /** What was changed, in a sentence or two. */
  text: string;
  /** The items it is about: events, statements, claims, unknowns, speakers, sides or sources. */
  items: Id[];
}

/** An event's place on the ruler; positions are fractions of its length, 0 to 1. */
export interface ScaleSpan {
  event: Id;
  /** The earliest time it can have been. */
  from: number;
  /** The latest time it can have been. */
  to: number;
  nature: DateNature;
  /** The side or sides on which the date has no bound. */
  open?: 'start' | 'end' | 'both';
  /** Where it is drawn: between its neighbours in the order, because only bounds of its date are given. */
  placed?: number;
}

/** A long time without a dated event that the ruler shortens; `from` and `to` are fractions of its length. */
export interface ScaleBreak {
  from: number;
  to: number;
  /** How much time is left out: “about 31 years”. */
  words: string;
}

/** A timeline's ruler, to scale. Empty where no event has a bound in time. */
export interface Scale {
  /** The beginnings of years, months, days or other units, oldest first; `at` is a fraction of the ruler’s length. */
  ticks: { at: number; words: string }[];
  /** In the order of the clock. */
  spans: ScaleSpan[];
  /** Oldest first; absent where the whole ruler is to one scale. */
  breaks?: ScaleBreak[];
  /**
   * The events stand evenly spaced, in order and not to scale, because one span would take most of the ruler; then
   * there are no ticks.
   */
  even?: true;
}

/** One explainer: its facts and its full text, with all that can be computed from them. */
export interface Story {
  /** The name of its folder: kebab-case. */
  slug: string;
  /** The headline. */
  title: string;
  /** A sentence or two under the headline. */
  standfirst: string;
  /** A BCP 47 tag. */
  language: string;
  /** The direction its language is written in. */
  direction: 'ltr' | 'rtl';
  /** What the story knows, up to when. */
  asOf: StoryDate;
  /** Who wrote this account; empty where it is not given. */
  byline: string[];
  /** When this account was first published; `asOf` where it is not given. */
  published: StoryDate;
  /** Changes since then, in the order of story.yaml: the newest last. */
  changes: Change[];
  /** What it is about, a few words each. */
  topics: string[];
  /** In the order of story.yaml, as are the lists below. */
  sources: Source[];
  sides: Side[];
  speakers: Speaker[];
  claims: Claim[];
  events: StoryEvent[];
  statements: Statement[];
  glance: GlanceLine[];
  unknown: Unknown[];
  /** In text order. */
  passages: Passage[];
  /** The full text. */
  text: Block[];
  /** Words in the full text, as its language divides them (Unicode Standard Annex 29). */
  wordCount: number;
  /** Event ids in the order of each clock. */
  order: Record<Clock, Id[]>;
  /** The timeline's ruler for each clock. */
  scale: Record<Clock, Scale>;
  /** One for each claim, in the order of claims. */
  stands: ClaimStands[];
}
