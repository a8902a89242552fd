import { describe, expect, test } from 'vitest';
import {
  claimById,
  eventById,
  eventsBy,
  focusOf,
  handName,
  hasBoundsAlone,
  isAnonymous,
  isNamed,
  itemById,
  itemsOn,
  markOfSaying,
  markOfStatement,
  passageById,
  silentSpeakers,
  speakerById,
  statementById,
  statementsOf,
} from '../../src/model/lookups';
import type { Statement, Story, StoryDate, StoryEvent } from '../../src/model/story';

const day: StoryDate = { edtf: '2024-03-01', words: '1 March 2024', datetime: '2024-03-01', nature: 'point' };

const event = (id: string): StoryEvent => ({
  id,
  date: day,
  reported: day,
  after: [],
  title: id,
  standing: 'reported',
  routes: [['gazette']],
  speakers: [],
  passages: [],
});

const statement = (said: Pick<Statement, 'id' | 'speakers' | 'form' | 'stances'>): Statement => ({
  ...said,
  words: said.form === 'no-comment' ? [] : [{ text: 'The bridge is cracked' }],
  date: day,
  routes: [['gazette']],
  answers: [],
  corrects: [],
  withdraws: [],
  repeats: [],
  answeredBy: [],
  correctedBy: [],
  withdrawnBy: [],
  repeatedBy: [],
  passages: [],
});

/** A bridge is closed. The mayor confirms it, an aide and a newspaper tell more, the builder is silent. */
const bridge: Story = {
  slug: 'bridge',
  title: 'The bridge',
  standfirst: 'It is closed.',
  language: 'en',
  direction: 'ltr',
  asOf: day,
  byline: [],
  published: day,
  changes: [],
  topics: [],
  sources: [
    { id: 'gazette', publisher: 'The Gazette', kind: 'newspaper', by: 'gazette-itself', published: day },
  ],
  sides: [
    { id: 'town', name: 'The town' },
    { id: 'industry', name: 'Industry' },
    { id: 'press', name: 'The press' },
  ],
  speakers: [
    {
      id: 'mayor',
      name: 'Ada Moss',
      nameInSentence: 'Ada Moss',
      role: 'Mayor',
      side: 'town',
      naming: 'named',
    },
    {
      id: 'aide',
      name: 'A town hall aide',
      nameInSentence: 'A town hall aide',
      role: 'Aide',
      side: 'town',
      naming: 'described',
    },
    {
      id: 'builder',
      name: 'Span Ltd',
      nameInSentence: 'Span Ltd',
      role: 'Builder',
      side: 'industry',
      naming: 'institution',
    },
    {
      id: 'gazette-itself',
      name: 'The Gazette',
      nameInSentence: 'The Gazette',
      role: 'Newspaper',
      side: 'press',
      naming: 'institution',
      publishes: 'gazette',
    },
    {
      id: 'engineer',
      name: 'Lee Rowe',
      nameInSentence: 'Lee Rowe',
      role: 'Engineer',
      side: 'town',
      naming: 'named',
    },
  ],
  claims: [
    { id: 'cracked', text: 'The bridge is cracked', passages: ['cracked--1'] },
    { id: 'known', text: 'The builder knew', passages: [] },
  ],
  events: [event('closed'), event('inspected')],
  statements: [
    statement({
      id: 'mayor-confirms',
      speakers: ['mayor'],
      form: 'quote',
      stances: [{ claim: 'cracked', stance: 'confirms' }],
    }),
    statement({
      id: 'aide-says',
      speakers: ['aide'],
      form: 'paraphrase',
      stances: [{ claim: 'known', stance: 'asserts' }],
    }),
    statement({
      id: 'builder-silent',
      speakers: ['builder'],
      form: 'no-comment',
      stances: [{ claim: 'known', stance: 'no-comment' }],
    }),
    statement({ id: 'gazette-reports', speakers: ['gazette-itself'], form: 'paraphrase', stances: [] }),
  ],
  glance: [],
  unknown: [{ id: 'unknown--1', text: 'When it opens again', passages: [] }],
  passages: [
    { id: 'cracked--1', item: 'cracked', paragraph: 1, words: 'it is cracked' },
    { id: 'closed--1', item: 'closed', paragraph: 1, words: 'closed it' },
    { id: 'closed--2', item: 'closed', paragraph: 2, words: 'remains closed' },
  ],
  text: [],
  wordCount: 0,
  order: { happened: ['inspected', 'closed'], reported: ['closed', 'inspected'] },
  scale: { happened: { ticks: [], spans: [] }, reported: { ticks: [], spans: [] } },
  stands: [],
};

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('finding an item by its id', () => {
  test.each([
    ['closed', 'event'],
    ['mayor-confirms', 'statement'],
    ['cracked', 'claim'],
    ['mayor', 'speaker'],
    ['town', 'side'],
    ['gazette', 'source'],
    ['unknown--1', 'unknown'],
  ])('%s is the id of one %s', (id, kind) => {
    expect(itemById(bridge, id)?.kind).toBe(kind);
  });

  test('an id that the story does not have finds nothing', () => {
    expect(itemById(bridge, 'tunnel')).toBeUndefined();
    expect(passageById(bridge, 'tunnel--1')).toBeUndefined();
  });

  test('a passage is found by its own id', () => {
    expect(passageById(bridge, 'closed--2')?.words).toBe('remains closed');
  });

  test('two stories are not mistaken for each other', () => {
    const empty: Story = { ...bridge, slug: 'empty', events: [] };
    expect(itemById(bridge, 'closed')).toBeDefined();
    expect(itemById(empty, 'closed')).toBeUndefined();
  });

  test('whoever asks for a certain kind gets that item itself', () => {
    expect(speakerById(bridge, 'mayor')).toBe(bridge.speakers[0]);
    expect(claimById(bridge, 'cracked')).toBe(bridge.claims[0]);
    expect(eventById(bridge, 'closed')).toBe(bridge.events[0]);
    expect(statementById(bridge, 'aide-says')).toBe(bridge.statements[1]);
  });

  test('an item of another kind is an error that names kind, id and story', () => {
    expect(() => speakerById(bridge, 'closed')).toThrow(
      new RangeError('no speaker “closed” in story “bridge”'),
    );
    expect(() => claimById(bridge, 'mayor')).toThrow(new RangeError('no claim “mayor” in story “bridge”'));
    expect(() => eventById(bridge, 'mayor')).toThrow(new RangeError('no event “mayor” in story “bridge”'));
    expect(() => statementById(bridge, 'mayor')).toThrow(
      new RangeError('no statement “mayor” in story “bridge”'),
    );
  });
});

describe('the hands of a route', () => {
  test('a speaker goes by name, a source by its publisher', () => {
    expect(handName(bridge, 'mayor')).toBe('Ada Moss');
    expect(handName(bridge, 'gazette')).toBe('The Gazette');
  });

  test('nothing else has a hand in a route', () => {
    expect(() => handName(bridge, 'town')).toThrow(
      new RangeError('no speaker or source “town” in story “bridge”'),
    );
  });

  test('a described speaker is not named; an institution and a source are', () => {
    expect(isNamed(bridge, 'aide')).toBe(false);
    expect(isNamed(bridge, 'mayor')).toBe(true);
    expect(isNamed(bridge, 'builder')).toBe(true);
    expect(isNamed(bridge, 'gazette')).toBe(true);
  });

  test('no reader can know who a described or undescribed speaker is', () => {
    expect(isAnonymous({ naming: 'described' })).toBe(true);
    expect(isAnonymous({ naming: 'undescribed' })).toBe(true);
    expect(isAnonymous({ naming: 'named' })).toBe(false);
    expect(isAnonymous({ naming: 'institution' })).toBe(false);
  });
});

describe('order and choice', () => {
  test('the two clocks put events in different orders', () => {
    expect(idsOf(eventsBy(bridge, 'happened'))).toEqual(['inspected', 'closed']);
    expect(idsOf(eventsBy(bridge, 'reported'))).toEqual(['closed', 'inspected']);
  });

  test('without a filter every statement is shown, in story order', () => {
    expect(statementsOf(bridge, {})).toEqual(bridge.statements);
  });

  test('a side lets through what its speakers said', () => {
    expect(idsOf(statementsOf(bridge, { side: 'town' }))).toEqual(['mayor-confirms', 'aide-says']);
  });

  test('a claim lets through what takes a stance on it, silence among it', () => {
    expect(idsOf(statementsOf(bridge, { claim: 'known' }))).toEqual(['aide-says', 'builder-silent']);
  });

  test('side and claim together let through what is of both', () => {
    expect(idsOf(statementsOf(bridge, { side: 'town', claim: 'known' }))).toEqual(['aide-says']);
    expect(statementsOf(bridge, { side: 'press', claim: 'known' })).toEqual([]);
  });

  test('a speaker without any statement is silent; one who had no comment was heard', () => {
    expect(idsOf(silentSpeakers(bridge))).toEqual(['engineer']);
  });
});

describe('the mark of a statement', () => {
  test.each([
    ['mayor-confirms', 'official', 'somebody with a name stands by the words'],
    ['aide-says', 'reported', 'only the paper vouches for who said it'],
    ['builder-silent', 'silent', 'nothing was said'],
    ['gazette-reports', 'reported', 'a publication speaks'],
  ])('%s is %s: %s', (id, mark) => {
    expect(markOfStatement(bridge, statementById(bridge, id))).toBe(mark);
  });

  test('silence is silence, whoever keeps it', () => {
    expect(markOfSaying({ form: 'no-comment' }, [{ naming: 'described' }])).toBe('silent');
    expect(markOfSaying({ form: 'no-comment' }, [{ naming: 'institution', publishes: 'gazette' }])).toBe(
      'silent',
    );
  });
});

test.each([
  ['[..2023-08-08]', true],
  ['[2020..2023-08-07]', true],
  ['[2020 .. 2020]', false],
  ['[2020,2022]', false],
  ['2020/2023', false],
  ['2020', false],
])('of a date written %s it is known whether it has bounds alone: %s', (edtf, bounds) => {
  expect(hasBoundsAlone({ edtf })).toBe(bounds);
});

describe('from the text and the address to an item', () => {
  test('items on several passages stand once each, in the order of the passages', () => {
    expect(itemsOn(bridge, ['closed--1', 'cracked--1', 'closed--2'])).toEqual(['closed', 'cracked']);
    expect(itemsOn(bridge, ['nowhere--1'])).toEqual([]);
  });

  test('the hash of an address puts its item in focus, with or without the sign', () => {
    expect(focusOf(bridge, '#closed')).toBe('closed');
    expect(focusOf(bridge, 'closed')).toBe('closed');
  });

  test('a passage puts the item that rests on it in focus', () => {
    expect(focusOf(bridge, '#closed--2')).toBe('closed');
  });

  test('the note of a passage, and the place that an item was lifted from, put that item in focus', () => {
    expect(focusOf(bridge, '#closed--2--all')).toBe('closed');
    expect(focusOf(bridge, '#closed--2--all-2')).toBe('closed');
    expect(focusOf(bridge, '#closed--here')).toBe('closed');
  });

  test.each(['', '#', '#timeline', '#no-such-thing', '#__proto__'])('“%s” puts nothing in focus', (hash) => {
    expect(focusOf(bridge, hash)).toBeUndefined();
  });
});
