/*
 * The schema of story.yaml, with one sentence for each field. The types of authored stories and the JSON
 * Schema for editors are both derived from it.
 */
import { z } from 'zod';
import { changeKinds, forms, namings, sourceKinds, stances, standings } from '../../model/story';

const words = z.string().regex(/\S/u);

/** Kebab-case. Begins with a letter: JavaScript would put keys of digits alone before all others. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Told to editors alone: the compiler holds an id to its form where it is given, not at each use. */
const id = z.string().meta({ pattern: idPattern.source });
const byId = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value).meta({ propertyNames: { type: 'string', pattern: idPattern.source } });
const date = z.union([z.string(), z.int()]);

const selectorSchema = z.strictObject({
  exact: words.describe('The exact words of text.md, markup left out.'),
  prefix: words.optional().describe('The words right before it, where the exact words stand more than once.'),
  suffix: words.optional().describe('The words right after it, where the exact words stand more than once.'),
});

const passage = z
  .union([words, selectorSchema])
  .describe('An exact run of words of text.md, found there once; or a W3C TextQuoteSelector.');

const passages = z.array(passage).describe('The words of text.md that it rests on.');

const sourceSchema = z.strictObject({
  publisher: words.describe('Who published the work: the name of a newspaper, agency or office.'),
  kind: z
    .enum(sourceKinds)
    .optional()
    .describe('What it is, for the words that readers see; left out: a publication.'),
  by: id
    .optional()
    .describe('The speaker whose own words it is: of a release, a letter, a post, or a paper’s own report.'),
  title: words.optional().describe('The headline or title, as published.'),
  author: words.optional().describe('Who wrote it, as the byline says.'),
  published: date
    .optional()
    .describe('When it was published: EDTF, with a time and offset where known; left out where not known.'),
  url: words.optional().describe('Its address, https only; none where none is known.'),
  through: id.optional().describe('The source through which alone this one is known.'),
});

const speakerSchema = z.strictObject({
  name: words.describe('The name, or the description that stands for it.'),
  nameInSentence: words
    .optional()
    .describe('The name as it stands inside a sentence, where it differs: a Treasury spokeswoman.'),
  role: words.describe('What the speaker is, at the time of the story.'),
  side: id.describe('The side the speaker stands with.'),
  naming: z.enum(namings).describe('Named, described, undescribed, or an institution that speaks as itself.'),
  note: words
    .optional()
    .describe('What a careful reader should know: how many, how placed to know, why not named.'),
});

const claimSchema = z.strictObject({
  text: words.describe('The proposition, as a sentence that can be true or false.'),
  short: words.optional().describe('The same in at most six words, for tables and marks.'),
  passages,
});

const eventSchema = z.strictObject({
  id: id.describe('Kebab-case, unique in the story; it is the HTML id.'),
  date: date.describe(
    'When it happened: EDTF; an interval that lasts (2023-05/..), one of a span ([2020..2023-08-07]).',
  ),
  after: z.array(id).optional().describe('Events it is known to follow, where dates cannot say so.'),
  reported: date
    .optional()
    .describe('When it became public: EDTF; left out, the day its earliest source was published.'),
  title: words.describe('What happened, in a line.'),
  summary: words.optional().describe('What happened, in a sentence or two.'),
  standing: z.enum(standings).describe('How far it is established; planned for what is still to come.'),
  sources: z.array(id).describe('The sources that report it.'),
  speakers: z
    .array(id)
    .optional()
    .describe(
      'Who took part in it, was there or did it; whoever only speaks of it makes a statement instead.',
    ),
  passages,
});

const links = (what: string) => z.array(id).optional().describe(what);

const statementSchema = z.strictObject({
  id: id.describe('Kebab-case, unique in the story; it is the HTML id.'),
  speaker: z
    .union([id, z.array(id).min(1)])
    .describe('Who says it, or was silent; a list where several say it together.'),
  cue: words.optional().describe('A neutral verb: said, told, wrote, reported. None for no-comment.'),
  form: z.enum(forms).describe('The speaker’s own words, a rendering of them, or silence.'),
  words: z
    .union([words, z.array(words).min(1)])
    .optional()
    .describe(
      'A quote’s words stand letter for letter in its passage, in quotation marks there; a list where it is split or shortened. None for no-comment.',
    ),
  date: date.optional().describe('When it was said: EDTF; left out where it is not given.'),
  to: words
    .optional()
    .describe(
      'Whom it was said to; in other languages than English with its preposition or case: a la prensa.',
    ),
  through: z
    .union([z.array(id), z.array(z.array(id))])
    .optional()
    .describe(
      'The hands it passed through, from the speaker to the reader, sources or speakers; a list of lists where it came on several routes; left out where the only source was read itself.',
    ),
  stances: byId(z.enum(stances)).optional().describe('What it does to claims: claim to stance.'),
  answers: links('The statements it answers.'),
  corrects: links('The statements it corrects; they no longer stand.'),
  withdraws: links('The statements it withdraws; they no longer stand.'),
  repeats: links('The statements it says again.'),
  translated: words
    .optional()
    .describe('The language that the words were translated from, BCP 47, where they are a translation.'),
  original: z
    .union([words, z.array(words).min(1)])
    .optional()
    .describe(
      'Of a translated quote: the words before translation, letter for letter as in its passage, in quotation marks there; a list where they are split or shortened.',
    ),
  passages,
  note: words.optional().describe('What a careful reader should know.'),
});

const changeSchema = z.strictObject({
  date: date.describe('When the account was changed: EDTF.'),
  kind: z.enum(changeKinds).describe('Whether it was wrong, or more is known.'),
  text: words.describe('What was changed, in a sentence or two.'),
  items: z.array(id).optional().describe('The items it is about.'),
});

const glanceSchema = z.strictObject({
  label: words.describe('One or two words: Alleged, Official line.'),
  text: words.describe(
    'One sentence; the words in [square brackets] lead to the item, without brackets all of them.',
  ),
  see: id.describe('The item it rests on, or “unknown” for what the story does not know.'),
});

const unknownSchema = z.strictObject({
  text: words.describe('What is not known, in a sentence.'),
  passages,
});

/** The schema of story.yaml. */
export const storySchema = z.strictObject({
  title: words.describe('The headline.'),
  standfirst: words.describe('A sentence or two under the headline.'),
  language: words.describe('The language of the story by its code, such as en, de, ja or pt-BR: BCP 47.'),
  asOf: date.describe('The day up to which the story knows, such as 2024-03-04: EDTF.'),
  byline: z.array(words).default([]).describe('Who wrote this account, a name each.'),
  published: date.optional().describe('When this account was first published: EDTF; asOf where left out.'),
  changes: z.array(changeSchema).default([]).describe('What was changed since, the newest last.'),
  topics: z.array(words).default([]).describe('What it is about, a few words each.'),
  sources: byId(sourceSchema).default({}).describe('The published works it rests on, by id.'),
  sides: byId(words).default({}).describe('The groups that speakers stand with, by id, in the order shown.'),
  speakers: byId(speakerSchema).default({}).describe('Who says something, or is asked and does not, by id.'),
  claims: byId(claimSchema).default({}).describe('The propositions that sides take a stance on, by id.'),
  events: z.array(eventSchema).default([]).describe('What happened, is said to have, or is planned.'),
  statements: z.array(statementSchema).default([]).describe('Who said what, in the order shown.'),
  glance: z.array(glanceSchema).max(4).default([]).describe('At most four lines for the head of the page.'),
  unknown: z.array(unknownSchema).default([]).describe('What the story does not know.'),
});

/** A story as authored, every field of the right type; nothing else is checked yet. */
export type Authored = z.output<typeof storySchema>;
export type AuthoredPassage = z.output<typeof passage>;

/** The JSON Schema (draft 2020-12) of story.yaml, for editors. */
export function storyJsonSchema(): object {
  return {
    title: 'A story of On Record (story.yaml)',
    ...z.toJSONSchema(storySchema, { io: 'input' }),
  };
}
