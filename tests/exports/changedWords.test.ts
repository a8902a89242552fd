import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/exports/annotations';
import { atomFeed } from '../../src/exports/atomFeed';
import { attribution } from '../../src/exports/attribution';
import { jsonLd } from '../../src/exports/jsonLd';
import { oEmbed } from '../../src/exports/oEmbed';
import { plainText } from '../../src/exports/plainText';
import { sitemap } from '../../src/exports/sitemap';
import { timelineJson } from '../../src/exports/timelineJson';
import { hearing } from './hearing';
import { site } from './knownStories';
import { english } from '../words/english';
import { loadWords } from '../../src/words/loadWords';

const correction = 'Correction, 7 March 2024: The plan has two sheets and not three.';
const copied = (id: string, words?: string) =>
  attribution(hearing, id, 'https://example.org/h', english, words)?.plain;

describe('words that two said together, in another language, split, and took back', () => {
  test('stand so in plain text', () => {
    const text = plainText(hearing, site, english);
    expect(text).toContain(
      'In quotation, translated from Swedish (said): “It was never shown” … “Nobody asked us”; before translation: ”Den visades aldrig” … ”Ingen frågade oss”',
    );
    expect(text).toContain('Ada Stone to North Wire, then The Gazette; Ada Stone to The Gazette;');
    expect(text).toContain('Answered by: Lift Works, 5 March 2024.');
    expect(text).toContain('No longer stands; withdrawn by: Ada Stone, 5 March 2024.');
    expect(text).toContain('denies it, which no longer stands since: Ada Stone, 5 March 2024.');
    expect(text).toContain('- The crew: earlier, no longer standing: denies it: Ada Stone, Per Lind');
  });

  test('are copied with all of that', () => {
    expect(copied('stone-says')).toBe(
      [
        '”Den visades aldrig” … ”Ingen frågade oss” (translation: “It was never shown” … “Nobody asked us”)',
        '— Ada Stone, Engineer; Per Lind, Foreman, 4 March 2024, through North Wire, then The Gazette, and through The Gazette, translated from Swedish. No longer stands; withdrawn by: Ada Stone, 5 March 2024. ' +
          correction,
        '“Was the lift plan shown to the crew?”, On Record, as of 6 March 2024; corrected 7 March 2024',
        'https://example.org/h',
      ].join('\n'),
    );
  });

  test('are a quotation of two speakers to machines, without what stands between, and a translation', () => {
    const [quotation] = [jsonLd(hearing, { url: '', image: '', home: '', logo: '' }).hasPart].flat();
    expect(quotation).toMatchObject({
      text: 'It was never shown … Nobody asked us',
      spokenByCharacter: [{ name: 'Ada Stone' }, { name: 'Per Lind' }],
      translationOfWork: { text: 'Den visades aldrig … Ingen frågade oss', inLanguage: 'sv' },
      isPartOf: [{ '@id': '#wire' }, { '@id': '#gazette' }],
    });
  });

  test('are annotated with what became of them', () => {
    const { items } = annotations(hearing, site, english).first;
    const said = items.find(({ id }) => id.endsWith('#stone-says--1'));
    expect(said?.body).toContainEqual(
      expect.objectContaining({
        purpose: 'commenting',
        value: 'No longer stands; withdrawn by: Ada Stone, 5 March 2024',
      }),
    );
  });
});

describe('an account that was corrected after it was published', () => {
  test('says so, with authors and dates, at the head of plain text', () => {
    expect(plainText(hearing, site, english)).toContain(
      [
        'By Ruth Okafor and Tom Lindqvist.',
        'As of 6 March 2024. First published 5 March 2024. On Record.',
        'https://example.org/sub/folder/stories/hearing',
        'Update, 6 March 2024: The withdrawal was added.',
        correction,
      ].join('\n'),
    );
  });

  test('says so at the items it is about', () => {
    expect(plainText(hearing, site, english).split(correction)).toHaveLength(4);
    const { title, events } = timelineJson(hearing, english);
    expect(title.text.text).toContain(correction);
    expect(events[0]?.text.text).toContain(correction);
    expect(copied('plan-drawn')).toContain(correction);
  });

  test('tells search engines its authors, when it appeared, was changed, and what was wrong', () => {
    expect(jsonLd(hearing, { url: '', image: '', home: '', logo: '' })).toMatchObject({
      author: [{ name: 'Ruth Okafor' }, { name: 'Tom Lindqvist' }],
      datePublished: '2024-03-05',
      dateModified: '2024-03-07',
      correction: [{ '@type': 'CorrectionComment', text: 'The plan has two sheets and not three.' }],
    });
    expect(sitemap([hearing], site)).toContain('<lastmod>2024-03-07</lastmod>');
  });

  test('is new in the feed as of its last change', () => {
    const { document } = new JSDOM(atomFeed([hearing], site, loadWords), { contentType: 'text/xml' }).window;
    const wordsOf = (name: string) => document.querySelector(`entry > ${name}`)?.textContent;
    expect(wordsOf('published')).toBe('2024-03-05T00:00:00Z');
    expect(wordsOf('updated')).toBe('2024-03-07T00:00:00Z');
    expect(wordsOf('author')).toBe('Ruth Okafor');
    expect(wordsOf('summary')).toMatch(/\(As of 6 March 2024; corrected 7 March 2024\.\)$/);
  });

  test('says so where a pasted link has become a quotation', () => {
    expect(oEmbed(hearing, {}, site, english).html).toContain('as of 6 March 2024; corrected 7 March 2024');
  });
});

describe('sources', () => {
  test('are called what they are, and a date that is not known is said to be so', () => {
    const text = plainText(hearing, site, english);
    expect(text).toContain('Lift Works, letter. 5 March 2024.');
    expect(text).toContain('North Wire, agency. Date of publication not known.');
    expect(jsonLd(hearing, { url: '', image: '', home: '', logo: '' })).toMatchObject({
      isBasedOn: [{ '@type': 'NewsArticle' }, { '@type': 'CreativeWork' }],
    });
  });
});
