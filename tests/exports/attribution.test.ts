import { describe, expect, it } from 'vitest';
import { attribution, creditedItem } from '../../src/exports/attribution';
import { exampleStory as story } from '../views/exampleStory';
import { english } from '../words/english';

const address = (id: string) => `https://example.org/stories/harbour-flood#${id}`;
const plain = (id: string, words?: string) => attribution(story, id, address(id), english, words)?.plain;
const credit = (id: string, words?: string) => plain(id, words)?.split('\n').slice(0, 2);

describe('words that are copied', () => {
  it('a quotation carries speaker, date, route, story and address', () => {
    expect(plain('okafor-has-not-confirmed')).toBe(
      [
        '“We have not confirmed that the gate was open.”',
        '— Ada Okafor, Harbour master, 8 August 2023, through The Courier',
        `“${story.title}”, On Record, as of 8 August 2023`,
        address('okafor-has-not-confirmed'),
      ].join('\n'),
    );
  });

  it('part of a quotation is still the speaker’s, with one pair of quotation marks', () => {
    expect(credit('keeper-it-was-bad', '“It was bad')).toEqual([
      '“It was bad”',
      '— A former gate keeper (not named), Briefed on the night, Before 8 August 2023, through The Gazette, then The Courier',
    ]);
  });

  it('the story’s rendering never passes for the speaker’s own words', () => {
    expect(credit('okafor-archive')?.[1]).toMatch(/^— paraphrase of Ada Okafor/);
    expect(credit('okafor-archive', 'would not speak')?.[1]).toMatch(
      /^— On Record, on what was said by Ada Okafor/,
    );
    expect(credit('keeper-it-was-bad', 'the keeper said')?.[1]).toMatch(/^— On Record, on what was said/);
  });

  it('an event says how far it is established, a silence that it is one', () => {
    expect(credit('gate-opened')?.[1]).toBe(
      '— alleged; 2020 (day not given), through The Gazette, then The Courier',
    );
    expect(credit('ministry-no-comment')?.[0]).toMatch(/ had not commented$/);
  });

  it('a silence keeps the note on what it may refer to', () => {
    const silence = story.statements.find(({ id }) => id === 'ministry-no-comment');
    const note = 'Which incident is meant is not certain.';
    const doubtful = { ...story, statements: silence ? [{ ...silence, note }] : [] };
    expect(
      attribution(doubtful, 'ministry-no-comment', address('ministry-no-comment'), english)?.plain,
    ).toContain(note);
  });

  it('a claim is called a claim; a speaker says nothing by being named', () => {
    expect(credit('gate-open')).toEqual(['The gate stood open for a night', '— a claim']);
    expect(plain('okafor')).toBeUndefined();
  });

  it('words before translation are quoted as their language does, and the rich form says which it is', () => {
    const translated = { translated: 'ja', original: ['門が開いていたとは確認していない'] };
    const id = 'okafor-has-not-confirmed';
    const statements = story.statements.map((one) => (one.id === id ? { ...one, ...translated } : one));
    const copied = (words?: string) => attribution({ ...story, statements }, id, address(id), english, words);
    const marked = '<span lang="ja" dir="auto">「門が開いていたとは確認していない」</span>';
    expect(copied()?.html).toContain(
      `<p>${marked} (translation: “We have not confirmed that the gate was open.”)</p>`,
    );
    expect(copied('門が開いていたとは確認していない')?.html).toContain(`<p>${marked}</p>`);
    expect(copied('開いていたとは')?.plain).toMatch(/^「開いていたとは」\n— Ada Okafor, /);
    expect(copied('the gate was open')?.html).toContain('<p>“the gate was open”</p>');
  });

  it('the rich form quotes, links and lets no markup through', () => {
    const html = attribution(story, 'gate-open', address('gate-open'), english, 'a <b> & "c"')?.html;
    expect(html).toContain('<p>“a &lt;b&gt; &amp; &quot;c”</p>');
    expect(html).toContain(`<a href="${address('gate-open')}">`);
  });

  it('are credited to the statement before the event, and to nobody beyond their passage', () => {
    const items = ['gate-open', 'gate-opened', 'gazette-reports-gate'];
    expect(creditedItem(story, items, 'the gate stood\n open')).toBe('gazette-reports-gate');
    expect(creditedItem(story, ['gate-open', 'gate-opened'], 'in 2020')).toBe('gate-opened');
    expect(creditedItem(story, items, 'the gate stood open for a night in 2020. Later')).toBeUndefined();
  });
});
