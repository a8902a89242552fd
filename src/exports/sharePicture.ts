/*
 * The picture shown beside a link to a story, as a tree of boxes that the build draws, and as alternative
 * text. It shows what a headline cannot: who speaks in the story and how, with one mark for each statement,
 * by side.
 */
import { markOfStatement, statementsOf } from '../model/lookups';
import type { Mark, Story } from '../model/story';
import { joined } from '../words/joined';
import { languageName } from '../words/languageName';
import type { Words } from '../words/Words';
import { publication } from './Site';

/** Pixels; the shape that all who show such pictures expect. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The light colours of `styles/tokens.css`, by the names they have there. */
export const pictureColours = {
  paper: '#fbfaf5',
  ink: '#1a1813',
  muted: '#5c584d',
  hairline: '#dedace',
  alleged: '#8a4a00',
  official: '#21448f',
  established: '#0c6040',
  silent: '#5c584d',
} as const;

/** A box, a run of words, or a part of a drawing: CSS and SVG names, as layout engines take them. */
export interface PictureNode {
  type: string;
  props: { style?: object; children?: string | PictureNode[]; [attribute: string]: unknown };
}

/** At most so many sides have a column, and each so many marks; what is beyond is counted. */
const most = { sides: 6, marks: 14, row: 5 } as const;

/**
 * Which of the story's own words a picture has, for a typeface that may lack letters for them: all, the
 * headline without the names of sides, or none, and then the picture names the language instead.
 */
export type PictureWords = 'all' | 'headline' | 'none';

/** The picture. Without names its marks still stand by side. */
export function sharePicture(story: Story, messages: Words, words: PictureWords = 'all'): PictureNode {
  const { picture } = messages;
  // The words of its date are in the language of the story, too.
  const date = words === 'none' && !/^en\b/.test(story.language) ? story.asOf.edtf : story.asOf.words;
  const columns = columnsOf(story);
  return box(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '46px 68px 42px',
      backgroundColor: pictureColours.paper,
      color: pictureColours.ink,
      fontFamily: 'Newsreader',
    },
    [
      box({ justifyContent: 'space-between', alignItems: 'baseline' }, [
        text(publication, { fontSize: 40, fontWeight: 600 }),
        text(picture.asOf({ date }), { fontSize: 30, color: pictureColours.muted }),
      ]),
      box({ height: 3, marginTop: 12, backgroundColor: pictureColours.ink }, []),
      box({ flexGrow: 1, alignItems: 'center' }, [
        headline(
          words === 'none'
            ? picture.storyIn({ language: languageName(messages, story.language) })
            : story.title,
        ),
      ]),
      ...(columns.length === 0 ? [] : [panel(columns, words, messages)]),
    ],
  );
}

/**
 * The picture with all its words, and with fewer and fewer of them, for a typeface that lacks their letters; the last
 * in `english`, whose letters every typeface has.
 */
export function sharePictures(story: Story, words: Words, english: Words): PictureNode[] {
  return [
    sharePicture(story, words, 'all'),
    sharePicture(story, words, 'headline'),
    sharePicture(story, english, 'none'),
  ];
}

/** The picture in words, for those who do not see it. */
export function pictureWords(story: Story, messages: Words): string {
  const { picture, lists } = messages;
  const sides = columnsOf(story).map(({ name, marks }) => {
    const count = marks.filter((mark) => mark !== 'silent').length;
    return count === 0 ? picture.sideSilent({ side: name }) : picture.sideCount({ side: name, count });
  });
  const words = picture.words({ title: story.title, date: story.asOf.words });
  return sides.length === 0 ? words : picture.bySide({ words, sides: joined(lists.comma, sides) });
}

interface Column {
  name: string;
  marks: Mark[];
}

/** The sides that are heard or asked, in the story's order. */
function columnsOf(story: Story): Column[] {
  return story.sides
    .map(({ id, name }) => ({
      name,
      marks: statementsOf(story, { side: id }).map((statement) => markOfStatement(story, statement)),
    }))
    .filter(({ marks }) => marks.length > 0);
}

/**
 * Sizes of a headline, in pixels: how many letters of it stand in four lines, and how many of its longest word in
 * one, with room for wide letters.
 */
const headlineSizes = [
  { fontSize: 84, letters: 50, longestWord: 22 },
  { fontSize: 72, letters: 110, longestWord: 26 },
  { fontSize: 60, letters: 150, longestWord: 32 },
] as const;

/** As large as its length and its longest word allow; a word that is too long for a line of the smallest size is broken. */
function headline(words: string): PictureNode {
  const longest = Math.max(...words.split(/\s+/).map((word) => word.length));
  const fits = headlineSizes.find(
    ({ letters, longestWord }) => words.length <= letters && longest <= longestWord,
  );
  return text(words, {
    fontSize: fits?.fontSize ?? 50,
    fontWeight: 500,
    lineHeight: 1.1,
    letterSpacing: '-0.015em',
    minWidth: 0,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    lineClamp: 4,
  });
}

function panel(columns: readonly Column[], words: PictureWords, { picture }: Words): PictureNode {
  const shown = columns.slice(0, most.sides);
  const marks = new Set(columns.flatMap((column) => column.marks));
  const beyond = columns.length - shown.length;
  const apart = columns.length > 4 ? { justifyContent: 'space-between', gap: 16 } : { gap: 72 };
  return box({ flexDirection: 'column' }, [
    // A box, because a border is drawn thrice: once for each of its outlines.
    box({ height: 2, backgroundColor: pictureColours.hairline }, []),
    box({ ...apart, paddingTop: 18 }, [
      ...shown.map((column) => columnBox(column, words)),
      ...(beyond > 0
        ? [text(picture.more({ count: beyond }), { fontSize: 26, color: pictureColours.muted })]
        : []),
    ]),
    box({ marginTop: 24, alignItems: 'center', gap: 30, fontSize: 24, color: pictureColours.muted }, [
      text(picture.whatWasSaid, {}),
      ...keys
        .filter((key) => key.marks.some((mark) => marks.has(mark)))
        .map((key) =>
          box({ alignItems: 'center', gap: 10 }, [shape(key.marks[0], 20), text(picture[key.words], {})]),
        ),
    ]),
  ]);
}

/** What a mark says of a statement, by the name of its message; marks of one look share them. */
const keys = [
  { marks: ['reported', 'alleged'], words: 'reported' },
  { marks: ['official'], words: 'official' },
  { marks: ['established'], words: 'established' },
  { marks: ['planned'], words: 'planned' },
  { marks: ['silent'], words: 'silent' },
] as const satisfies readonly { marks: readonly Mark[]; words: keyof Words['picture'] }[];

/** As wide as its name or its marks, whichever is wider; a name that is longer than its share is cut. */
function columnBox({ name, marks }: Column, words: PictureWords): PictureNode {
  const shown = marks.slice(0, most.marks);
  const beyond = marks.length - shown.length;
  const label = text(name, {
    fontSize: 26,
    marginBottom: 12,
    maxWidth: 240,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  });
  return box({ flexDirection: 'column', flexShrink: 1, minWidth: 0 }, [
    ...(words === 'all' ? [label] : []),
    box({ flexWrap: 'wrap', gap: 6, maxWidth: most.row * 38, alignItems: 'center' }, [
      ...shown.map((mark) => shape(mark, 32)),
      ...(beyond > 0 ? [text(`+${beyond}`, { fontSize: 22, color: pictureColours.muted })] : []),
    ]),
  ]);
}

/** The shapes of the page: ◆ alleged or reported, ■ official, ● established, ○ silent. */
function shape(mark: Mark, size: number): PictureNode {
  const colour = pictureColours[mark === 'reported' ? 'alleged' : mark === 'planned' ? 'silent' : mark];
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 10 10',
      fill: colour,
      stroke: colour,
      children: [shapes[mark]],
    },
  };
}

const diamond = drawn('path', { d: 'M5 0 10 5 5 10 0 5Z', stroke: 'none' });
const shapes: Readonly<Record<Mark, PictureNode>> = {
  alleged: diamond,
  reported: diamond,
  official: drawn('path', { d: 'M1 1h8v8H1Z', stroke: 'none' }),
  established: drawn('circle', { cx: 5, cy: 5, r: 4.6, stroke: 'none' }),
  planned: drawn('path', { d: 'M5 .8 9.2 5 5 9.2 .8 5Z', fill: 'none', strokeWidth: 1.4 }),
  silent: drawn('circle', { cx: 5, cy: 5, r: 3.9, fill: 'none', strokeWidth: 1.4, strokeDasharray: '2 1.1' }),
};

function drawn(type: string, attributes: object): PictureNode {
  return { type, props: { ...attributes } };
}

function box(style: object, children: PictureNode[]): PictureNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: object): PictureNode {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: words } };
}
