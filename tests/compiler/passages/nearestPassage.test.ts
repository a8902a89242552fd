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

test('the whole run is offered, up to the last word and the marks that the passage has as well', () => {
  expect(near('on Dec. 12', 'It closed on December 12 for good.')?.words).toBe('on December 12');
  expect(near('12. Dez. im Hafen', 'Am 12. Dezember im Hafen war es still.')?.words).toBe(
    '12. Dezember im Hafen',
  );
  expect(near('dit : «le barage fuit»', 'Il dit : «le barrage fuit». Puis rien.')?.words).toBe(
    'dit : «le barrage fuit»',
  );
  expect(near('« Le barage fuit »', 'Il dit : « Le barrage fuit ».')?.words).toBe('« Le barrage fuit »');
  expect(near('“It is baad,” she said.', 'Then “It is bad,” she said.')?.words).toBe(
    '“It is bad,” she said.',
  );
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
