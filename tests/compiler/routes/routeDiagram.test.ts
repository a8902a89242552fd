import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import { countCrossings, reduceCrossings } from '../../../src/compiler/routes/reduceCrossings';
import { routeDiagram } from '../../../src/compiler/routes/routeDiagram';
import type { Routes } from '../../../src/compiler/routes/routeGraph';
import { poolAdjacentViolators } from '../../../src/compiler/routes/poolAdjacentViolators';
import type { Form, RouteDiagram, Naming, Story } from '../../../src/model/story';
import { filesOf } from '../anyStory';

interface Saying {
  speaker: number;
  form: Form;
  through: number[];
}

/** Routes as a story has them: sayings of speakers through sources, by their numbers. */
function routesOf(namings: readonly Naming[], sources: number, sayings: readonly Saying[]): Routes {
  return {
    speakers: namings.map((naming, at) => ({ id: `speaker-${at}`, name: `Speaker number ${at}`, naming })),
    sources: Array.from({ length: sources }, (_, at) => ({ id: `paper-${at}`, publisher: `Paper ${at}` })),
    statements: sayings.map(({ speaker, form, through }, at) => ({
      id: `statement-${at}`,
      speakers: [`speaker-${speaker}`],
      form,
      routes: [through.map((source) => `paper-${source}`)],
    })),
  };
}

/** Any story's routes, also those that go round in a circle. */
const anyRoutes = fc
  .tuple(
    fc.array(fc.constantFrom<Naming>('named', 'described', 'institution'), { minLength: 1, maxLength: 9 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .chain(([namings, sources]) =>
    fc
      .array(
        fc.record({
          speaker: fc.nat({ max: namings.length - 1 }),
          form: fc.constantFrom<Form>('quote', 'paraphrase', 'no-comment'),
          through: fc.uniqueArray(fc.nat({ max: sources - 1 }), { minLength: 1, maxLength: sources }),
        }),
        { maxLength: 20 },
      )
      .map((sayings) => routesOf(namings, sources, sayings)),
  );

/** Thirty speakers and four papers in a row, compiled from a story's files. */
function thirtyVoicesOf(): Story {
  const papers = ['wire', 'daily', 'weekly', 'broadcast'];
  const words = Array.from({ length: 60 }, (_, at) => `These are the words of statement ${at}.`);
  const compiled = compile(
    filesOf({
      text: words.join('\n\n'),
      fields: {
        title: 'Thirty voices',
        standfirst: 'Four papers in a row.',
        language: 'en',
        asOf: '2023-08-08',
        sources: Object.fromEntries(
          papers.map((id, at) => [
            id,
            {
              publisher: `The ${id}`,
              published: '2023-08-07',
              ...(papers[at + 1] && { through: papers[at + 1] }),
            },
          ]),
        ),
        sides: { all: 'All' },
        speakers: Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            `speaker-${at}`,
            {
              name: `Speaker number ${at}`,
              role: 'Speaker',
              side: 'all',
              naming: at % 5 === 3 ? 'described' : 'named',
            },
          ]),
        ),
        claims: {},
        events: [],
        statements: words.map((said, at) => ({
          id: `statement-${at}`,
          speaker: `speaker-${at % 30}`,
          cue: 'said',
          form: 'paraphrase',
          words: 'Something.',
          date: '2023-08-07',
          through: papers.slice((at * 5 + (at > 40 ? 1 : 0)) % 4),
          passages: [said],
        })),
        glance: [],
        unknown: [],
      },
    }),
  );
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  return compiled.story;
}

const thirtyVoices = thirtyVoicesOf();

function holds(law: (routes: Routes, diagram: RouteDiagram) => void) {
  fc.assert(fc.property(anyRoutes, (routes) => law(routes, routeDiagram(routes))));
  law(thirtyVoices, routeDiagram(thirtyVoices));
}

function nodeOf(diagram: RouteDiagram, id: string) {
  const node = diagram.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`${id} is not drawn`);
  return node;
}

describe('whatever the story, its drawing', () => {
  test('joins the hands of every statement by lines that count it', () => {
    holds(({ statements }, { nodes, lines }) => {
      for (const { id, speakers, routes } of statements) {
        const route = [...speakers, ...(routes[0] ?? [])];
        for (const [step, hand] of route.entries()) {
          const next = route[step + 1];
          expect(nodes.find((node) => node.id === hand)?.statements).toContain(id);
          if (next === undefined) continue;
          const joining = lines.filter(({ from, to }) => from === hand && to === next);
          expect(joining.filter((line) => line.statements.includes(id))).toHaveLength(1);
        }
      }
    });
  });

  test('leads every line from its giver to its taker, a column at a time', () => {
    holds((_, diagram) => {
      for (const { from, to, points } of diagram.lines) {
        expect(points[0]?.column).toBe(nodeOf(diagram, from).column);
        expect(points.at(-1)?.column).toBe(nodeOf(diagram, to).column);
        const steps = points.slice(1).map(({ column }, at) => column - (points[at]?.column ?? 0));
        expect(new Set(steps).size).toBe(1);
        expect(Math.abs(steps[0] ?? 0)).toBe(1);
        for (const [point, id] of [
          [points[0], from],
          [points.at(-1), to],
        ] as const) {
          const { at, height } = nodeOf(diagram, id);
          expect(Math.abs((point?.at ?? Infinity) - at)).toBeLessThanOrEqual(height / 2 + 0.01);
        }
      }
    });
  });

  test('puts no hand on another, and leads no line through one', () => {
    holds((_, { nodes, lines, rows }) => {
      for (const node of nodes) {
        expect(node.at - node.height / 2).toBeGreaterThanOrEqual(-0.01);
        expect(node.at + node.height / 2).toBeLessThanOrEqual(rows + 0.01);
        for (const other of nodes) {
          if (other === node || other.column !== node.column) continue;
          const apart = Math.abs(node.at - other.at) - (node.height + other.height) / 2;
          expect(apart).toBeGreaterThanOrEqual(-0.02);
        }
        for (const { points } of lines) {
          for (const { column, at } of points.slice(1, -1)) {
            if (column === node.column)
              expect(Math.abs(at - node.at)).toBeGreaterThanOrEqual(node.height / 2 - 0.01);
          }
        }
      }
    });
  });

  test('stands speakers first and lets lines lead towards the reader, but in a circle', () => {
    holds(({ statements }, diagram) => {
      for (const { speakers } of statements) expect(nodeOf(diagram, speakers[0] ?? '').column).toBe(0);
      for (const { from, to } of diagram.lines) {
        const forwards = nodeOf(diagram, from).column < nodeOf(diagram, to).column;
        if (!forwards) expect(reaches(diagram, to, from)).toBe(true);
      }
    });
  });

  test('shares no piece of track between two lines, nor leads one through a hand', () => {
    holds((_, { nodes, trunks, tracks }) => {
      for (const trunk of trunks) {
        expect(trunk.track).toBeLessThan(tracks);
        for (const [row, node] of nodes.entries()) {
          if (node.track !== trunk.track || row < trunk.from || row > trunk.to) continue;
          expect(node.id).toBe(trunk.source);
        }
        for (const other of trunks) {
          if (other === trunk || other.track !== trunk.track) continue;
          expect(other.to < trunk.from || trunk.to < other.from).toBe(true);
        }
      }
    });
  });

  test('is the same each time', () => {
    holds((routes, diagram) => {
      expect(JSON.stringify(routeDiagram(structuredClone(routes)))).toBe(JSON.stringify(diagram));
    });
  });
});

test('thirty speakers and four papers in a row stand in five columns, each hand once', () => {
  const { routeDiagram: route } = thirtyVoices;
  expect(route.columns).toBe(5);
  expect(route.nodes).toHaveLength(34);
  expect(route.nodes.filter(({ read }) => read).map(({ id }) => id)).toEqual(['broadcast']);
  const columns = ['wire', 'daily', 'weekly', 'broadcast'].map((id) => nodeOf(route, id).column);
  expect(columns).toEqual([1, 2, 3, 4]);
  const drawn = route.lines.filter(({ to }) => to === 'broadcast').flatMap(({ statements }) => statements);
  expect(drawn).toHaveLength(60);
});

function reaches({ lines }: RouteDiagram, from: string, to: string): boolean {
  const met = new Set([from]);
  for (const id of met) for (const line of lines) if (line.from === id) met.add(line.to);
  return met.has(to);
}

describe('the order within columns', () => {
  const anyColumns = fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 5 })
    .chain((sizes) => {
      let next = 0;
      const columns = sizes.map((size) => Array.from({ length: size }, () => next++));
      const anyLink = fc.nat({ max: columns.length - 2 }).chain((at) =>
        fc.record({
          from: fc.constantFrom(...(columns[at] ?? [])),
          to: fc.constantFrom(...(columns[at + 1] ?? [])),
        }),
      );
      return fc.record({ columns: fc.constant(columns), links: fc.array(anyLink, { maxLength: 20 }) });
    });

  test('never has more crossings than the order the story was written in', () => {
    fc.assert(
      fc.property(anyColumns, ({ columns, links }) => {
        const order = reduceCrossings(columns, links);
        expect(order.map((column) => column.toSorted())).toEqual(columns.map((column) => column.toSorted()));
        expect(countCrossings(order, links)).toBeLessThanOrEqual(countCrossings(columns, links));
      }),
    );
  });

  test('untangles what can be untangled', () => {
    const columns = [
      [0, 1, 2],
      [3, 4, 5],
    ];
    const links = [
      { from: 0, to: 5 },
      { from: 1, to: 4 },
      { from: 2, to: 3 },
    ];
    expect(countCrossings(columns, links)).toBe(3);
    expect(countCrossings(reduceCrossings(columns, links), links)).toBe(0);
  });
});

describe('things that are spread', () => {
  test('stand where they wish where there is room, and side by side where there is none', () => {
    expect(
      poolAdjacentViolators([
        { at: 2, room: 1 },
        { at: 5, room: 1 },
      ]),
    ).toEqual([2, 5]);
    expect(
      poolAdjacentViolators([
        { at: 3, room: 1 },
        { at: 3, room: 1 },
      ]),
    ).toEqual([2.5, 3.5]);
    expect(poolAdjacentViolators([{ at: 0, room: 2 }])).toEqual([1]);
  });
});

describe('a small story', () => {
  const official = { id: 'official', name: 'An official', naming: 'described' } as const;
  const diagram = routeDiagram({
    speakers: [
      { id: 'minister', name: 'The minister', naming: 'named' },
      official,
      { id: 'post-desk', name: 'The Post', naming: 'institution', publishes: 'post' },
      { id: 'relay-desk', name: 'The Relay', naming: 'institution', publishes: 'relay' },
    ],
    sources: [
      { id: 'relay', publisher: 'The Relay', by: 'relay-desk' },
      { id: 'post', publisher: 'The Post', by: 'post-desk' },
    ],
    statements: [
      { id: 'answer', speakers: ['minister'], form: 'quote', routes: [['relay']] },
      { id: 'silence', speakers: ['minister'], form: 'no-comment', routes: [['relay']] },
      { id: 'leak', speakers: ['official'], form: 'quote', routes: [['post', 'relay']] },
      { id: 'article', speakers: ['post-desk'], form: 'paraphrase', routes: [['post', 'relay']] },
      { id: 'comment', speakers: ['relay-desk'], form: 'paraphrase', routes: [['relay']] },
    ],
  });

  test('has speakers first, then papers, the reader’s own last', () => {
    expect(diagram.columns).toBe(3);
    expect(diagram.nodes.map(({ id, column, read }) => [id, column, read])).toEqual([
      ['minister', 0, false],
      ['official', 0, false],
      ['post', 1, false],
      ['relay', 2, true],
    ]);
  });

  test('keeps what is said apart from what is not, and what is reported from what is not named', () => {
    expect(diagram.lines.map(({ from, to, mark, unnamed }) => [from, to, mark, unnamed])).toEqual([
      ['minister', 'relay', 'official', false],
      ['minister', 'relay', 'silent', false],
      ['official', 'post', 'alleged', true],
      ['post', 'relay', 'alleged', true],
      ['post', 'relay', 'reported', false],
    ]);
  });

  test('counts what a paper says to its reader itself', () => {
    expect(diagram.nodes.map(({ own }) => own)).toEqual([0, 0, 0, 1]);
  });

  test('a story without statements has nothing to draw', () => {
    expect(routeDiagram({ speakers: [official], sources: [], statements: [] })).toEqual({
      columns: 0,
      rows: 0,
      tracks: 0,
      nodes: [],
      lines: [],
      trunks: [],
    });
  });
});
