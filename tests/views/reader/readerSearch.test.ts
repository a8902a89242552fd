import { describe, expect, it } from 'vitest';
import type { ReaderState } from '../../../src/views/reader/ReaderState';
import { readerSearch } from '../../../src/views/reader/readerSearch';

const reader: ReaderState = { clock: 'happened' };

describe('the query of a link', () => {
  it('is empty where nothing is chosen', () => {
    expect(readerSearch(reader, {})).toBe('');
  });

  it('adds a choice and keeps the others', () => {
    expect(readerSearch({ ...reader, claim: 'leak' }, { side: 'tokyo' })).toBe('?side=tokyo&claim=leak');
  });

  it('takes one choice back and keeps the others', () => {
    expect(readerSearch({ side: 'tokyo', claim: 'leak', clock: 'reported' }, { side: null })).toBe(
      '?claim=leak&clock=reported',
    );
  });

  it('leaves the default clock out, so that one view has one address', () => {
    expect(readerSearch(reader, { clock: 'reported' })).toBe('?clock=reported');
    expect(readerSearch({ clock: 'reported' }, { clock: 'happened' })).toBe('');
  });

  it('keeps what these views do not know', () => {
    expect(readerSearch({ ...reader, search: '?theme=dark&side=old' }, { side: 'tokyo' })).toBe(
      '?theme=dark&side=tokyo',
    );
  });

  it('names a hand, or the two hands of a line, and takes them back', () => {
    expect(readerSearch({ ...reader, side: 'tokyo' }, { hands: ['a', 'b'] })).toBe(
      '?side=tokyo&hand=a&hand=b',
    );
    const chosen = { ...reader, hands: ['a', 'b'], search: '?hand=a&hand=b' };
    expect(readerSearch(chosen, { hands: ['b'] })).toBe('?hand=b');
    expect(readerSearch(chosen, { hands: null })).toBe('');
  });

  it('escapes what a reader may have typed', () => {
    expect(readerSearch({ ...reader, claim: 'a&b=c' }, { side: 'tokyo' })).toBe(
      '?side=tokyo&claim=a%26b%3Dc',
    );
  });
});
