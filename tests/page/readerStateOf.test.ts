import { describe, expect, it } from 'vitest';
import { readerStateOf } from '../../src/page/reader/useReaderState';
import { exampleStory } from '../views/exampleStory';

const read = (search: string, hash = '') => readerStateOf(exampleStory, search, hash);
const [passage] = exampleStory.passages;
const [event] = exampleStory.events;
if (!passage || !event) throw new Error('the example has no event or no passage');

describe('what a reader has chosen', () => {
  it('is nothing at a bare address: when things happened, all shown', () => {
    expect(read('')).toEqual({
      clock: 'happened',
      focus: undefined,
      side: undefined,
      claim: undefined,
      search: '',
    });
  });

  it('is read off the query', () => {
    expect(read('?side=ministry&claim=gate-open&clock=reported')).toMatchObject({
      side: 'ministry',
      claim: 'gate-open',
      clock: 'reported',
    });
  });

  it('is kept as typed, for the views to say that it is none of the story’s', () => {
    expect(read('?side=nobody&claim=%E0%A4%A')).toMatchObject({ side: 'nobody' });
  });

  it('falls back to when things happened where the clock is none there is', () => {
    expect(read('?clock=noon').clock).toBe('happened');
    expect(read('?clock=').clock).toBe('happened');
    expect(read('?clock=toString').clock).toBe('happened');
  });

  it('keeps the whole query, so that links keep what is not ours', () => {
    expect(read('?theme=dark').search).toBe('?theme=dark');
  });
});

describe('what a reader follows', () => {
  it('is the item that the hash names', () => {
    expect(read('', `#${event.id}`).focus).toBe(event.id);
  });

  it('is the item that rests on the passage that the hash names', () => {
    expect(read('', `#${passage.id}`).focus).toBe(passage.item);
  });

  it('is the same where somebody’s program has escaped the hash', () => {
    expect(read('', `#${event.id.replaceAll('-', '%2D')}`).focus).toBe(event.id);
  });

  it.each([
    '',
    '#',
    '#timeline',
    '#text',
    '#main',
    '#nothing-of-the-story',
    '#%E0%A4%A',
    '#%',
    '#constructor',
    '##',
  ])('is nothing at “%s”', (hash) => {
    expect(read('', hash).focus).toBeUndefined();
  });
});
