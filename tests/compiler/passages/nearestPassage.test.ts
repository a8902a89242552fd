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

test('in scripts without spaces, no more than is like the passage is offered', () => {
  expect(near('ダムが濡れている', '看守はダムが漏れていると述べた。')?.words).toBe('ダムが漏れている');
  expect(near('เขื่อนรัว', 'เขาบอกว่าเขื่อนรั่วเมื่อวาน')?.words).toBe('เขื่อนรั่ว');
});

test('capital letters count least', () => {
  expect(near('The Bridge Fell', 'Then the bridge fell.')?.words).toBe('the bridge fell');
});

test('letters that grow longer in lower case shift nothing', () => {
  expect(near('the brigde fell', 'İİİİ the bridge fell.')?.words).toBe('the bridge fell');
});

test.each([
  ['ligatures', 'fire', 'The ﬁre brigade came.', 'ﬁre'],
  ['a ligature within a word', 'The office', 'Then the oﬃce shut.', 'the oﬃce'],
  ['several of them', 'the flat fjord', 'In the ﬂat ﬁeld and the ﬂat fjord.', 'the ﬂat fjord'],
  ['a ligature in the passage alone', 'ﬁre', 'The fire brigade came.', 'fire'],
  ['wide letters', 'ABC 12', 'それはＡＢＣ　１２だ。', 'ＡＢＣ　１２'],
  ['narrow kana with their marks', 'ガス', '港のｶﾞｽ。', 'ｶﾞｽ'],
  ['a fraction and a unit', '5½ km', 'Some 5½ ㎞ away.', '5½ ㎞'],
  ['an ellipsis', 'We... left', '“We… left,” she said.', 'We… left'],
  ['a Roman number', 'Karl IV', 'Then Karl Ⅳ came.', 'Karl Ⅳ'],
])(
  '%s are found by the letters they are read as, and offered as the text has them',
  (_, passage, text, words) => {
    const from = text.indexOf(words);
    expect(near(passage, text)).toEqual({ words, from });
  },
);

test('where nothing is like it, nothing is offered', () => {
  expect(near('zebras graze', 'The bridge fell on Monday.')).toBeUndefined();
  expect(near('zebras graze', '')).toBeUndefined();
});
