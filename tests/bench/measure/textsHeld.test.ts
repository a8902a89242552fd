import { describe, expect, test } from 'vitest';
import { benchStory } from '../story/benchStory';
import { allHeld, textsHeld, wordsInHtml } from './textsHeld';

const story = benchStory(20);
const words = story.events.map(({ title, text }) => `${title}\n${text}`).join('\n');

describe('whether a page holds the words of a story', () => {
  test('it does where each title and each text stands in it, whatever white space there is', () => {
    expect(textsHeld(story, words.replaceAll(' ', '\n  '))).toEqual({ titles: 20, texts: 20, of: 20 });
    expect(allHeld(textsHeld(story, words))).toBe(true);
  });

  test('a text that was cut short is missing', () => {
    const held = textsHeld(story, words.replace(story.events[7]?.text ?? '', 'Entry 8: read more'));
    expect(held).toEqual({ titles: 20, texts: 19, of: 20 });
    expect(allHeld(held)).toBe(false);
  });

  test('of HTML only what a reader sees without script counts', () => {
    const html = `<style>.a{}</style><script type="application/json">${words}</script><p>One &amp; two</p>`;
    expect(wordsInHtml(html)).toBe('One & two');
    expect(textsHeld(story, wordsInHtml(html)).texts).toBe(0);
  });
});
