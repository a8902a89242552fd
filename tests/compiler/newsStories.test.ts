import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';
import { formatRemark } from '../../src/compiler/diagnostics/Remark';
import { readStory } from '../../src/compiler/readStory';
import {
  changesOf,
  fullRoutes,
  handNameInSentence,
  markOfStatement,
  statementById,
  wordsOf,
} from '../../src/model/lookups';
import type { Story } from '../../src/model/story';
import { segmentsOf } from './segmentsOf';

const fixtures = join(import.meta.dirname, '../fixtures/stories');
const bytes = new TextEncoder();

function compiled(slug: string): Story {
  const result = compile(readStory(join(fixtures, slug)));
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.story;
}

/** A story of a text and a few lines of YAML, compiled. */
function written(text: string, yaml: string) {
  const language = /^language:/m.test(yaml) ? '' : 'language: en\n';
  const head = `title: A title\nstandfirst: A standfirst.\n${language}asOf: 2024-03-05\n`;
  const post = 'sources: { post: { publisher: Harbour Post, published: 2024-03-05 } }\n';
  const cast =
    'sides: { city: The city }\nspeakers: { stone: { name: Ada Stone, role: Engineer, side: city, naming: named } }\n';
  const whole = `${head}${/^sources:/m.test(yaml) ? '' : post}${/^speakers:/m.test(yaml) ? '' : cast}${yaml}`;
  return compile({ folder: 'any', slug: 'any', yaml: bytes.encode(whole), text: bytes.encode(text) });
}

function storyOf(text: string, yaml: string): Story {
  const result = written(text, yaml);
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.story;
}

function remarksOn(text: string, yaml: string): string[] {
  const result = written(text, yaml);
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.remarks.map(formatRemark);
}

const positionsOf = (story: Story, claim: string, side: string) =>
  story.stands.find((stands) => stands.claim === claim)?.cells.find((cell) => cell.side === side);

describe('a statement that was withdrawn', () => {
  const story = compiled('court-withdrawn-statement');

  test('no longer stands, and stays on the page with what ended it', () => {
    const said = statementById(story, 'draper-to-police');
    expect(said.stances).toEqual([
      { claim: 'hale-lit-it', stance: 'asserts', endedBy: 'draper-takes-it-back' },
    ]);
    expect(said.withdrawnBy).toEqual(['draper-takes-it-back']);
    expect(positionsOf(story, 'hale-lit-it', 'witnesses')).toEqual({
      side: 'witnesses',
      positions: [],
      earlier: [{ stance: 'asserts', statements: ['draper-to-police'] }],
    });
  });

  test('is no origin of its claim any more', () => {
    expect(story.stands.find(({ claim }) => claim === 'hale-lit-it')?.origins).toEqual([]);
  });

  test('in two runs is one statement, shown as two quotations', () => {
    const said = statementById(story, 'draper-to-police');
    expect(wordsOf(said, (run) => `“${run}”`)).toBe(
      '“I saw Martin Hale light the rags by the loading door,” … “There was no one else in the yard.”',
    );
  });

  test('without a day of its own has the day of the report as its last', () => {
    expect(statementById(story, 'police-do-not-comment').date).toMatchObject({
      words: 'Date not given',
      qualifier: 'by 12 June 2024',
    });
  });

  test('without a route came through the one paper that was read', () => {
    expect(statementById(story, 'draper-to-police').routes).toEqual([['courier']]);
  });
});

describe('a wire report through two agencies into three papers', () => {
  const story = compiled('wire-through-two-agencies');

  test('has every route of its words', () => {
    expect(fullRoutes(story, statementById(story, 'engineer-on-the-crack'))).toEqual([
      ['engineer', 'nordfax', 'valley-post'],
      ['engineer', 'nordfax', 'continental', 'herald'],
      ['engineer', 'nordfax', 'continental', 'tribune'],
    ]);
  });

  test('has one origin: the agency that vouches for the engineer', () => {
    const [crack] = story.stands;
    expect(crack?.origins).toEqual([
      { id: 'nordfax', speakers: ['engineer'], statements: ['engineer-on-the-crack'] },
    ]);
    expect(crack?.outlets).toEqual(['nordfax', 'valley-post', 'continental', 'herald', 'tribune']);
  });

  test('a paper in its own voice reports, and is not on the record', () => {
    expect(markOfStatement(story, statementById(story, 'tribune-on-leaving'))).toBe('reported');
    expect(markOfStatement(story, statementById(story, 'company-on-the-work'))).toBe('official');
  });
});

describe('a launch that was called off', () => {
  const story = compiled('rocket-launch-scrubbed');

  test('has what is planned marked as planned, on both clocks', () => {
    const next = story.events.find(({ id }) => id === 'next-attempt');
    expect(next).toMatchObject({ standing: 'planned', date: { words: '12 April 2024' } });
    expect(story.order.happened).toEqual(['first-attempt', 'scrub', 'next-attempt', 'licence-ends']);
  });

  test('what a company wrote itself is on the record, and passes through its post once', () => {
    const said = statementById(story, 'company-on-the-valve');
    expect(markOfStatement(story, said)).toBe('official');
    expect(fullRoutes(story, said)).toEqual([['company-post', 'gazette']]);
  });

  test('a doubt and a hope stand beside each other, and neither is a denial', () => {
    expect(positionsOf(story, 'flies-on-friday', 'company')?.positions[0]?.stance).toBe('suggests');
    expect(positionsOf(story, 'flies-on-friday', 'regulator')?.positions[0]?.stance).toBe('doubts');
  });
});

describe('a denial of a denial', () => {
  const story = compiled('denial-of-a-denial');

  test('passes through a lawyer as a hand', () => {
    expect(fullRoutes(story, statementById(story, 'aster-neither'))).toEqual([['letter', 'stahl', 'star']]);
  });

  test('ends the denial, without being one or an admission', () => {
    const cell = positionsOf(story, 'he-took-it', 'treasurer');
    expect(cell?.positions.map(({ stance }) => stance)).toEqual(['declines-to-answer']);
    expect(cell?.earlier.map(({ stance }) => stance)).toEqual(['denies']);
  });
});

describe('a joint release', () => {
  const story = compiled('joint-release');

  test('is one origin, however many speak in it', () => {
    const plastic = story.stands.find(({ claim }) => claim === 'plastic');
    expect(plastic?.origins).toEqual([
      {
        id: 'release',
        speakers: ['tern-foods', 'health-ministry', 'venn', 'ost'],
        statements: ['together-on-the-plastic', 'venn-found-it', 'ost-on-the-law'],
      },
    ]);
  });

  test('stands in the cell of every side that said it', () => {
    for (const side of ['company', 'state'])
      expect(positionsOf(story, 'plastic', side)?.positions[0]?.statements).toContain(
        'together-on-the-plastic',
      );
  });

  test('what names are inside a sentence is written small where it is no name', () => {
    expect(handNameInSentence(story, 'driver')).toBe('a driver of the company');
    expect(handNameInSentence(story, 'health-ministry')).toBe('the Ministry of Health');
    expect(handNameInSentence(story, 'tern-foods')).toBe('Tern Foods');
    expect(handNameInSentence(story, 'times')).toBe('Marle Times');
  });
});

describe('an interview in translation', () => {
  const story = compiled('interview-in-spanish');

  test('says which language it was said in', () => {
    expect(statementById(story, 'vaz-no-map').translated).toBe('pt');
    expect(statementById(story, 'rey-on-the-stamp')).not.toHaveProperty('translated');
  });

  test('has its partial quotations apart from what renders them, in any quotation marks', () => {
    expect(statementById(story, 'vaz-never-left').words).toEqual([
      { text: 'Los catorce mapas ' },
      { text: 'nunca salieron de España', quoted: true },
      { text: '.' },
    ]);
  });
});

describe('the shipped story told in Japanese', () => {
  const story = compiled('../../../src/stories/japan-defence-hack-ja');
  const english = compiled('../../../src/stories/japan-defence-hack');

  test('has the items of the English one, under the same ids', () => {
    const idsOf = ({ events, statements, claims, speakers }: Story) =>
      [events, statements, claims, speakers].map((items) => items.map(({ id }) => id));
    expect(idsOf(story)).toEqual(idsOf(english));
  });

  test('gives each quotation as it was reported, letter for letter, beside the translation', () => {
    const quotes = english.statements.filter(({ form }) => form === 'quote');
    expect(quotes.length).toBeGreaterThan(2);
    for (const { id, words } of quotes) {
      const told = statementById(story, id);
      expect(told.original, id).toEqual(words.map(({ text }) => text));
      expect(told.translated).toBe('en');
    }
  });

  test('says of the full text which words are English', () => {
    const inEnglish = segmentsOf(story.text)
      .flat()
      .flatMap(({ text, language }) => (language === undefined ? [] : `${language}: ${text}`));
    expect(inEnglish).toEqual(
      story.statements.flatMap(({ original = [] }) => original.map((words) => `en: ${words}`)),
    );
  });
});

describe('a correction', () => {
  const story = compiled('correction-of-a-count');

  test('is told with its date at the items it is about', () => {
    expect(changesOf(story, 'borg-sixty-two').map(({ kind, date }) => [kind, date.words])).toEqual([
      ['correction', '21 May 2024'],
    ]);
    expect(story.byline).toEqual(['Sam Orr', 'Lea Dunn']);
    expect(story.published.words).toBe('19 May 2024');
  });

  test('of a number ends the number that was given before', () => {
    expect(statementById(story, 'borg-sixty-two').correctedBy).toEqual(['port-twenty-six']);
    expect(positionsOf(story, 'sixty-two', 'quay')).toMatchObject({
      positions: [{ stance: 'denies' }],
      earlier: [{ stance: 'asserts' }],
    });
  });

  test('a word said again ends nothing', () => {
    expect(statementById(story, 'line-on-the-gate').stances[0]).not.toHaveProperty('endedBy');
  });

  test('a paper of which two reports were read is one paper', () => {
    const shut = story.stands.find(({ claim }) => claim === 'shut-too-soon');
    expect(shut?.outlets).toEqual(['radio']);
  });
});

describe('a later word of a speaker', () => {
  const text =
    '“It is safe,” said Ada Stone on Monday. “It is not safe,” she said on Tuesday. She was silent on Wednesday.';
  const yaml = (last: string) => `
claims: { safe: { text: It is safe, passages: [It is safe] } }
statements:
  - { id: monday, speaker: stone, cue: said, form: quote, words: 'It is safe,', date: 2024-03-01, stances: { safe: asserts }, passages: ['“It is safe,” said'] }
  - { id: tuesday, speaker: stone, cue: said, form: quote, words: 'It is not safe,', date: 2024-03-02, stances: { safe: denies }, passages: ['“It is not safe,” she said'] }
${last}`;

  test('replaces an earlier one on the same claim, which stays with what replaced it', () => {
    const story = storyOf(text, yaml(''));
    expect(story.statements.map(({ stances }) => stances[0]?.endedBy)).toEqual(['tuesday', undefined]);
  });

  test('silence replaces nothing', () => {
    const silence =
      '  - { id: wednesday, speaker: stone, form: no-comment, date: 2024-03-03, stances: { safe: no-comment }, passages: [She was silent] }';
    const story = storyOf(text, yaml(silence));
    expect(story.statements.map(({ stances }) => stances[0]?.endedBy)).toEqual([
      'tuesday',
      undefined,
      undefined,
    ]);
  });
});

describe('what may be left out is left out', () => {
  test('a story of a title and a text has no lists', () => {
    const result = compile({
      folder: 'any',
      slug: 'any',
      yaml: bytes.encode('title: A title\nstandfirst: A standfirst.\nlanguage: en\nasOf: 2024-03-05\n'),
      text: bytes.encode('The harbour bridge was closed.'),
    });
    expect(result).toMatchObject({
      story: {
        claims: [],
        events: [],
        statements: [],
        byline: [],
        changes: [],
        published: { words: '5 March 2024' },
      },
      remarks: [],
    });
  });

  test('an event became public with its earliest source, where nothing else is said', () => {
    const story = storyOf(
      'The harbour bridge was closed on Monday.',
      'sources:\n  post: { publisher: Harbour Post, published: 2024-03-05 }\n  times: { publisher: Harbour Times, published: 2024-03-04 }\n  wire: { publisher: Wire }\nspeakers: {}\nevents:\n  - { id: closed, date: 2024-03-04, title: Closed, standing: reported, sources: [post, times, wire], passages: [The harbour bridge was closed] }\n',
    );
    expect(story.events[0]?.reported.edtf).toBe('2024-03-04');
    expect(story.sources[2]).not.toHaveProperty('published');
  });
});

describe('an editor is told of what is likely a slip', () => {
  const said =
    "statements:\n  - { id: said, speaker: stone, cue: said, form: quote, words: 'It is safe,', passages: ['“It is safe,” said Ada Stone'] }\n";

  test('a source with the name of a speaker: from equal names nothing follows', () => {
    const yaml = `sources: { release: { publisher: Ada Stone, published: 2024-03-05 } }\n${said}`;
    expect(remarksOn('“It is safe,” said Ada Stone.', yaml)[0]).toContain(
      'has the name of the speaker “stone”; “Ada Stone”; add “by: stone”',
    );
    const story = storyOf('“It is safe,” said Ada Stone.', yaml);
    expect(markOfStatement(story, statementById(story, 'said'))).toBe('official');
    expect(story.speakers[0]).not.toHaveProperty('publishes');
  });

  test('a date that neither a passage nor the day of a source tells', () => {
    const event = (date: string, words: string) =>
      `${said}events:\n  - { id: built, date: ${date}, title: Built, standing: reported, sources: [post], passages: [${words}] }\n`;
    const text =
      '“It is safe,” said Ada Stone. The bridge was built long ago. A crack was seen on Monday. It was mended in May 1998.';
    expect(remarksOn(text, event('1961', 'The bridge was built long ago'))[0]).toContain(
      'no part of the date of “built” stands in its passages; “1961”',
    );
    expect(remarksOn(text, event('2024-03-04', 'A crack was seen on Monday'))).toEqual([]);
    expect(remarksOn(text, event('1998-05', 'It was mended in May 1998'))).toEqual([]);
    const decade = text.replace('long ago', 'in the 1990s');
    expect(remarksOn(decade, event('199X', 'The bridge was built in the 1990s'))).toEqual([]);
  });

  test.each([
    ['ja', '1999-05', '１９９９年に開通'],
    ['ja', '2019-12', '令和元年に開通'],
    ['ru', '1999-05-03', '3 мая открыли'],
    ['hi', '1999', '१९९९ में खुला'],
    ['th', '1999', 'เปิดใน พ.ศ. 2542'],
    ['de', '1999-05', 'im Mai geöffnet'],
  ])('but not of a date that its passage tells as one does in %s: %s, %s', (language, date, words) => {
    const yaml = `language: ${language}\nsides: {}\nspeakers: {}\nevents:\n  - { id: opened, date: "${date}", title: T, standing: reported, sources: [post], passages: ["${words}"] }\n`;
    expect(remarksOn(`${words} .`, yaml)).toEqual([]);
  });

  test('words that the account has in quotation marks, and the text in none', () => {
    const glance = (words: string) =>
      `${said}glance:\n  - { label: Said, text: 'The engineer called it “${words}”.', see: said }\n`;
    const text = '“It is safe,” said Ada Stone.';
    expect(remarksOn(text, glance('quite safe'))[0]).toContain('“quite safe”');
    expect(remarksOn(text, glance('safe'))).toEqual([]);
  });
});
