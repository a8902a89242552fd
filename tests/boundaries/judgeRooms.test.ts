import { describe, expect, test } from 'vitest';
import { judgeRooms } from './judgeRooms';

const judge = (file: string, source = '') => judgeRooms([{ file, source }]);

describe('what a room may import', () => {
  test.each([
    ['src/model/lookups.ts', `import type { Story } from './story';`],
    [
      'src/compiler/schema/validateShape.ts',
      `import { z } from 'zod'; import fs from 'node:fs'; import '../../model/story';`,
    ],
    [
      'src/plugins/stories/stories.ts',
      `import type { Plugin } from 'vite'; import '../../compiler/readStory';`,
    ],
    ['src/plugins/prerender/prerender.ts', `const entry = await import(address);`],
    ['src/views/text/Text.tsx', `import { useState } from 'react'; import styles from './Text.module.css';`],
    ['src/views/text/Text.tsx', `import { Route } from '../item/Route'; import { words } from './words';`],
    [
      'src/views/story/StoryBody.tsx',
      `import { Text } from '../text/Text'; import { Voices } from '../voices/Voices';`,
    ],
    ['src/page/pages/enter.tsx', `import { hydrateRoot } from 'react-dom/client';`],
    [
      'src/page/pages/enter.tsx',
      `import '../../styles/base.css'; import '@fontsource-variable/newsreader/wght.css';`,
    ],
    ['src/page/pages/Frame.tsx', `import { heightMessage } from '../../embed/messages';`],
    ['src/embed/element.ts', `import { heightMessage } from './messages';`],
  ])('%s may say: %s', (file, source) => {
    expect(judge(file, source)).toEqual([]);
  });

  test.each([
    [
      'src/model/lookups.ts',
      `import { cutText } from '../compiler/cutText';`,
      'model may import its own files alone',
    ],
    ['src/model/lookups.ts', `import { useState } from 'react';`, 'model may import no package'],
    [
      'src/compiler/text/a.ts',
      `import { Text } from '../../views/text/Text';`,
      'compiler may import model, words',
    ],
    ['src/compiler/text/a.ts', `import { useState } from 'react';`, 'react belongs in the browser'],
    ['src/exports/jsonLd.ts', `import '../views/wording';`, 'exports may import model, words'],
    [
      'src/views/item/a.ts',
      `import { readStory } from '../../compiler/readStory';`,
      'views may import model, words',
    ],
    ['src/views/item/a.ts', `import '../../page/routes';`, 'views may import model, words'],
    ['src/views/item/a.ts', `import '../../styles/base.css';`, 'views may import model, words'],
    ['src/views/text/Text.tsx', `import '../voices/Voices';`, 'in views, “text” does not stand on “voices”'],
    [
      'src/views/text/Text.tsx',
      `import '../item/Route.module.css';`,
      'a style sheet belongs to the files beside it',
    ],
    [
      'src/views/item/a.ts',
      `import { hydrateRoot } from 'react-dom/client';`,
      'views may import the packages react, react-router',
    ],
    [
      'src/page/pages/a.ts',
      `import '../../embed/element';`,
      'page may import views, exports, model, words, styles, embed/messages, embed/themeTokens',
    ],
    ['src/page/pages/a.ts', `import { z } from 'zod';`, 'page is sent to readers, who need no compiler'],
    [
      'src/page/pages/a.ts',
      `import remark from 'remark-parse';`,
      'page is sent to readers, who need no compiler',
    ],
    ['src/page/pages/a.ts', `import { join } from 'node:path';`, 'page is sent to readers, who have no Node'],
    [
      'src/page/pages/a.ts',
      `import { readFile } from 'fs/promises';`,
      'page is sent to readers, who have no Node',
    ],
    ['src/embed/a.ts', `import type { Story } from '../model/story';`, 'embed may import model/servedPage'],
    [
      'src/page/pages/a.ts',
      `import '../../stories/x/text.md?raw';`,
      'stories are data, read by the compiler and imported by nobody',
    ],
    ['src/commands/a.ts', `import '../../tests/a';`, 'nothing outside src is part of the app'],
  ])('%s may not say: %s', (file, source, rule) => {
    const [, specifier = ''] = /'(.+?)'/.exec(source) ?? [];
    expect(judge(file, source)).toEqual([`${file}:1 imports “${specifier}”: ${rule}`]);
  });
});

describe('every way to import is seen', () => {
  test.each([
    `import fs from 'node:fs';`,
    `import 'node:fs';`,
    `import type { Stats } from 'node:fs';`,
    `export { readFile } from 'node:fs';\nexport const a = 1;`,
    `export * from 'node:fs';\nexport const a = 1;`,
    `export type { Stats } from 'node:fs';\nexport const a = 1;`,
    `const fs = await import('node:fs');`,
    `const load = () => import(\`node:fs\`);`,
    `const fs = require('node:fs');`,
    `let stats: import('node:fs').Stats;`,
    `import fs = require('node:fs');`,
  ])('%s', (source) => {
    expect(judge('src/views/item/a.ts', source)).toEqual([
      'src/views/item/a.ts:1 imports “node:fs”: views is sent to readers, who have no Node',
    ]);
  });

  test('a glob imports all that it matches, whether it is one pattern or several', () => {
    const rule = 'stories are data, read by the compiler and imported by nobody';
    expect(judge('src/page/pages/a.ts', `import.meta.glob('../../stories/*.md')`)).toEqual([
      `src/page/pages/a.ts:1 imports “../../stories/*.md”: ${rule}`,
    ]);
    expect(judge('src/page/pages/a.ts', `\nimport.meta.glob(['./*.ts', '/src/stories/*'])`)).toEqual([
      `src/page/pages/a.ts:2 imports “/src/stories/*”: ${rule}`,
    ]);
  });

  test('an import whose address is computed is no import that a reader of the code can follow', () => {
    expect(judge('src/page/pages/a.ts', `import(name)`)).toEqual([
      'src/page/pages/a.ts:1 imports a computed address: page imports what can be read here',
    ]);
  });
});

describe('where files stand and how they export', () => {
  test.each(['utils', 'helpers', 'lib', 'common', 'types', 'hooks'])('no folder is named %s', (folder) => {
    expect(judge(`src/model/${folder}/a.ts`)).toEqual([
      `src/model/${folder}/a.ts stands in a folder named “${folder}”: a room says what a thing is for`,
    ]);
  });

  test('a folder imports those that stand before it in the order of its room, and none after it', () => {
    expect(judge('src/compiler/checks/a.ts', `import '../dates/parseDate';`)).toEqual([]);
    expect(judge('src/compiler/dates/a.ts', `import '../checks/runChecks';`)).toEqual([
      'src/compiler/dates/a.ts:1 imports “../checks/runChecks”: in compiler, “dates” does not stand on “checks”',
    ]);
    expect(judge('src/compiler/compile.ts', `import './readStory';`)).toHaveLength(1);
  });

  test.each(['src/compiler/attic/a.ts', 'src/compiler/attic.ts'])('%s has no place in that order', (file) => {
    expect(judge(file)).toEqual([
      `${file} stands in no folder of compiler that tests/boundaries/rooms.ts names`,
    ]);
  });

  test('a folder of more than 20 files of code is to be divided; sheets and texts do not count', () => {
    const files = Array.from({ length: 20 }, (_, at) => ({ file: `src/model/a${at}.ts`, source: '' }));
    const sheet = { file: 'src/model/a.css', source: '' };
    expect(judgeRooms([...files, sheet])).toEqual([]);
    expect(judgeRooms([...files, { file: 'src/model/b.ts', source: '' }])).toEqual([
      'src/model holds 21 files of code: at most 20, else divide it',
    ]);
  });

  test.each(['src/a.ts', 'src/attic/a.ts'])('%s stands in no room', (file) => {
    expect(judge(file)).toEqual([expect.stringContaining(`${file} stands in no room`)]);
  });

  test('stories hold no code', () => {
    expect(judge('src/stories/x/story.ts')).toEqual(['src/stories/x/story.ts is code: stories holds none']);
    expect(judge('src/stories/x/story.yaml')).toEqual([]);
  });

  test.each([`export default 1;`, `const a = 1;\nexport { a as default };`])(
    'no default export: %s',
    (source) => {
      expect(judge('src/views/item/a.ts', source)).toEqual([expect.stringContaining('has a default export')]);
    },
  );

  test('a declaration may say that a package of others has a default export', () => {
    const source = `declare module 'edtf' { export default function edtf(text: string): unknown; }`;
    expect(judge('src/compiler/dates/edtf.d.ts', source)).toEqual([]);
  });

  test('a file that only hands on what others export is a barrel, whatever its name', () => {
    const barrel = 'only hands on what other files export: there are no barrels';
    expect(judge('src/views/item/all.ts', `export * from './Route';`)).toEqual([
      `src/views/item/all.ts ${barrel}`,
    ]);
    expect(judge('src/views/text/index.ts', `export * from './Text';\nexport const a = 1;`)).toEqual([
      `src/views/text/index.ts ${barrel}`,
    ]);
  });
});
