import { describe, expect, test } from 'vitest';
import { inlineCriticalCss } from '../../../src/plugins/css/inlineCriticalCss';

const head = '<html lang="en"><head>\n    <link rel="stylesheet" crossorigin href="/x/style.css">\n</head>';
const shell = `${head}<body></body></html>`;
const scripted = head.replace('<link', '<script>1</script><link');
const sheets: Record<string, string> = { '/x/style.css': '.a{top:0}.c{top:1px}@layer below{p{top:2px}}' };
const styled = inlineCriticalCss(shell, (href) => sheets[href] ?? '');

describe('a page with its sheet after its words', () => {
  const page = styled(`${head}<body><p class="a">Words</p></body></html>`);

  test('has what it needs at once in one style element, and waits for no sheet', () => {
    expect(page.match(/<style>[^<]*<\/style>/g)).toEqual([
      '<style>@layer below;.a{top:0}@layer below{p{top:2px}}</style>',
    ]);
    expect(page.slice(0, page.indexOf('</head>'))).not.toContain('stylesheet');
  });

  test('asks for the whole sheet after its last word', () => {
    expect(page).toContain('Words</p><link rel="stylesheet" href="/x/style.css"></body></html>');
  });

  test('tells its script of the sheet where the page is long, for an address that leads further down', () => {
    const words = (many: number) =>
      `${scripted}<body><p class="a">${'Words '.repeat(many)}</p></body></html>`;
    const style = inlineCriticalCss(`${scripted}<body></body></html>`, (href) => sheets[href] ?? '');
    expect(style(words(1))).toContain('</style><script>1</script></head>');
    expect(style(words(20_000))).toContain('</style><script data-sheet="/x/style.css">1</script></head>');
  });

  test('stays as it is where there is no sheet', () => {
    expect(inlineCriticalCss('<head></head>', () => '')('<head></head>')).toBe('<head></head>');
  });

  test('must not have two: the second would hold up the words', () => {
    expect(() =>
      inlineCriticalCss(shell.replace('</head>', '<link rel="stylesheet" href="/b.css"></head>'), () => ''),
    ).toThrow('index.html links to more than one sheet');
  });
});
