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

  it('escapes what a reader may have typed', () => {
    expect(readerSearch({ ...reader, claim: 'a&b=c' }, { side: 'tokyo' })).toBe(
      '?side=tokyo&claim=a%26b%3Dc',
    );
  });
});
