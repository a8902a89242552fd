import { describe, expect, test } from 'vitest';
import { originsOf } from '../../../src/compiler/assemble/originsOf';
import { positionsOf, standsOf } from '../../../src/compiler/assemble/standsOf';
import type { Id, Source, Speaker, Stance } from '../../../src/model/story';

const sources = new Map<Id, Pick<Source, 'publisher' | 'kind' | 'by'>>([
  ['post', { publisher: 'The Post' }],
  ['post-later', { publisher: 'The Post' }],
  ['times', { publisher: 'The Times' }],
  ['relay', { publisher: 'The Relay' }],
  ['release', { publisher: 'The ministry', kind: 'release' as const }],
  ['own-words', { publisher: 'The ministry', by: 'minister' }],
  ['interview', { publisher: 'The Times', kind: 'interview' as const }],
]);

type Cast = Pick<Speaker, 'id' | 'side' | 'naming' | 'publishes'>;
const cast: Cast[] = [
  { id: 'minister', side: 'tokyo', naming: 'named' },
  { id: 'secretary', side: 'tokyo', naming: 'named' },
  { id: 'embassy', side: 'beijing', naming: 'institution' },
  { id: 'official', side: 'washington', naming: 'described' },
  { id: 'other-official', side: 'washington', naming: 'undescribed' },
  { id: 'the-post', side: 'press', naming: 'institution', publishes: 'post' },
];
const speakers = new Map(cast.map((speaker) => [speaker.id, speaker]));
const sides = ['tokyo', 'washington', 'beijing', 'press'].map((id) => ({ id }));

/** A statement: “minister via post, relay” and what it does to claims. */
function says(id: Id, route: string, stances: Record<Id, Stance>) {
  const [speaker = '', hands = ''] = route.split(' via ');
  const through = hands.split(', ');
  return {
    id,
    speakers: speaker.split(' and '),
    routes: [through],
    stances: Object.entries(stances).map(([claim, stance]) => ({ claim, stance })),
  };
}

function stands(...statements: ReturnType<typeof says>[]) {
  return standsOf({ claims: [{ id: 'leak' }], sides, speakers, sources, statements, ended: new Map() })[0];
}

function originIds(...routes: string[]): Id[] {
  const statements = routes.map((route, at) => says(`s${at + 1}`, route, { leak: 'asserts' }));
  return originsOf(statements, speakers, sources).map(({ id }) => id);
}

describe('where each side stands', () => {
  test('every side has a cell, in the order of sides, even one that said nothing', () => {
    expect(stands()?.cells).toEqual([
      { side: 'tokyo', positions: [], earlier: [] },
      { side: 'washington', positions: [], earlier: [] },
      { side: 'beijing', positions: [], earlier: [] },
      { side: 'press', positions: [], earlier: [] },
    ]);
  });

  test('a side stands by what its speakers said, with the statements behind it', () => {
    const table = stands(
      says('s1', 'secretary via relay', { leak: 'has-not-confirmed' }),
      says('s2', 'minister via relay', { leak: 'has-not-confirmed' }),
      says('s3', 'embassy via relay', { leak: 'no-comment' }),
    );
    expect(table?.cells[0]?.positions).toEqual([{ stance: 'has-not-confirmed', statements: ['s1', 's2'] }]);
    expect(table?.cells[2]?.positions).toEqual([{ stance: 'no-comment', statements: ['s3'] }]);
  });

  test('a side that says more than one thing has each stance once, in the order of the vocabulary', () => {
    const positions = positionsOf('leak', [
      says('s1', 'secretary via relay', { leak: 'denies' }),
      says('s2', 'minister via relay', { leak: 'asserts' }),
      says('s3', 'secretary via relay', { leak: 'denies' }),
    ]);
    expect(positions).toEqual([
      { stance: 'asserts', statements: ['s2'] },
      { stance: 'denies', statements: ['s1', 's3'] },
    ]);
  });

  test('a statement counts for the claims it takes a stance on, and for no other', () => {
    const both = says('s1', 'minister via relay', { leak: 'denies', intrusion: 'asserts' });
    const claims = [{ id: 'intrusion' }, { id: 'leak' }, { id: 'reform' }];
    const table = standsOf({ claims, sides, speakers, sources, statements: [both], ended: new Map() });
    expect(table.map(({ claim, cells }) => [claim, cells[0]?.positions.map(({ stance }) => stance)])).toEqual(
      [
        ['intrusion', ['asserts']],
        ['leak', ['denies']],
        ['reform', []],
      ],
    );
  });
});

describe('how many independent origins a claim has', () => {
  test('two papers that relay one root are one origin', () => {
    expect(originIds('the-post via post, relay', 'the-post via post, times')).toEqual(['post']);
  });

  test('a named speaker through two papers is one origin', () => {
    expect(originIds('minister via post', 'minister via times')).toEqual(['minister']);
  });

  test('two named speakers through one paper are two', () => {
    expect(originIds('minister via post', 'secretary via post')).toEqual(['minister', 'secretary']);
  });

  test('unnamed officials count as the paper that vouches for them', () => {
    expect(originIds('official via post, relay', 'other-official via post, relay')).toEqual(['post']);
  });

  test('a paper and its unnamed source are one origin', () => {
    expect(originIds('the-post via post, relay', 'official via post, relay')).toEqual(['post']);
  });

  test('also where the paper prints them in two reports', () => {
    expect(originIds('official via post-later', 'the-post via post')).toEqual(['post']);
    expect(originIds('official via post', 'other-official via post-later')).toEqual(['post']);
  });

  test('two papers, each with its own unnamed source, are two origins', () => {
    expect(originIds('official via post', 'other-official via times')).toEqual(['post', 'times']);
  });

  test('one unnamed speaker whom two papers quote is still one origin', () => {
    expect(originIds('official via post', 'official via times')).toEqual(['post']);
  });

  test('an institution is an origin, as a named speaker is', () => {
    expect(originIds('embassy via post', 'official via post')).toEqual(['embassy', 'post']);
  });

  test('two speakers in one release are one, and so is whoever has it from there', () => {
    expect(originIds('minister via release', 'secretary via release, relay')).toEqual(['release']);
    expect(originIds('minister via own-words', 'secretary via own-words')).toEqual(['own-words']);
  });

  test('two speakers in one interview are two', () => {
    expect(originIds('minister via interview', 'secretary via interview')).toEqual(['minister', 'secretary']);
  });

  test('several who say it together are one, known by the first with a name', () => {
    expect(originIds('official and embassy via relay')).toEqual(['embassy']);
    expect(originIds('minister and embassy via relay', 'embassy via times')).toEqual(['minister']);
  });

  test('only statements that assert or confirm put a claim forward', () => {
    const table = stands(
      says('s1', 'minister via relay', { leak: 'denies' }),
      says('s2', 'secretary via relay', { leak: 'has-not-confirmed' }),
      says('s3', 'embassy via relay', { leak: 'no-comment' }),
      says('s4', 'official via post, relay', { leak: 'asserts' }),
      says('s5', 'the-post via post, relay', { leak: 'confirms' }),
    );
    expect(table?.origins).toEqual([
      { id: 'post', speakers: ['official', 'the-post'], statements: ['s4', 's5'] },
    ]);
  });

  test('outlets are every source that such a statement passed through, once each', () => {
    const table = stands(
      says('s1', 'official via post, relay', { leak: 'asserts' }),
      says('s2', 'minister via times', { leak: 'asserts' }),
      says('s3', 'secretary via times', { leak: 'asserts' }),
    );
    expect(table?.outlets).toEqual(['post', 'relay', 'times']);
  });
});
