import { expect, test } from 'vitest';
import { normaliseWithOffsets } from '../../../src/compiler/passages/normaliseQuotes';
import { nearestPassage } from '../../../src/compiler/passages/nearestPassage';

const near = (passage: string, text: string) => nearestPassage(passage, normaliseWithOffsets(text), text);

test('the words most like a passage are offered, as they stand in the text', () => {
  expect(near('the brigde was "closed"', 'On Monday the bridge\nwas “closed”.')).toEqual({
    words: 'the bridge\nwas “closed”',
    from: 10,
  });
});

test('whole words are offered, even where a part would be more like', () => {
  expect(near('the ministry says', 'Later the ministry said so.')?.words).toBe('the ministry said');
});

test('capital letters count least', () => {
  expect(near('The Bridge Fell', 'Then the bridge fell.')?.words).toBe('the bridge fell');
});

test('letters that grow longer in lower case shift nothing', () => {
  expect(near('the brigde fell', 'İİİİ the bridge fell.')?.words).toBe('the bridge fell');
});

test('where nothing is like it, nothing is offered', () => {
  expect(near('zebras graze', 'The bridge fell on Monday.')).toBeUndefined();
  expect(near('zebras graze', '')).toBeUndefined();
});
