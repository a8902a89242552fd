import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../src/words/loadWords';
import { Isolated } from '../../../src/views/wording/Isolated';
import { joinedBy, listedNodes, rich } from '../../../src/views/wording/rich';
import { render } from '../render';

const english = loadWords('en');
const japanese = loadWords('ja');

describe('a sentence that ends with an abbreviation', () => {
  it('has one full stop, in elements as in text', () => {
    const name = <Isolated story={{ direction: 'ltr' }}>Acme Inc.</Isolated>;
    expect(render(rich(english.sentences.ended, { words: name })).container).toHaveTextContent(
      /^Acme Inc\.$/,
    );
    expect(english.sentences.ended({ words: 'Acme Inc.' })).toBe('Acme Inc.');
    expect(english.sentences.ended({ words: 'And so on …' })).toBe('And so on ….');
  });
});

it('sentences follow each other with a space, or without one in Japanese', () => {
  expect(render(joinedBy(english.sentences.following, ['One.', 'Two.'])).container).toHaveTextContent(
    'One. Two.',
  );
  expect(render(joinedBy(japanese.sentences.following, ['一つ。', '二つ。'])).container).toHaveTextContent(
    '一つ。二つ。',
  );
});

it('the word for “and” fits the word that follows it, in an element, too', () => {
  const list = (language: string, ...texts: string[]) =>
    render(
      listedNodes(
        loadWords(language),
        texts.map((text) => ({ text, node: <b>{text}</b> })),
      ),
    ).container;
  expect(list('he', 'דיווח', 'הודעה')).toHaveTextContent('דיווח והודעה');
  expect(list('he', 'דיווח', 'North Wire')).toHaveTextContent('דיווח ו-North Wire');
  expect(list('es', 'una nota', 'información')).toHaveTextContent('una nota e información');
});
