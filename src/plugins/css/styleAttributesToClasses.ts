/*
 * A page's complete HTML comes in; it goes out without style attributes, which no strict policy lets a page
 * have: each is a class now, and the page's one style element has a rule for it. Classes and not attributes,
 * because browsers look rules up by class: a long story has thousands of them.
 */

const styled = /<[a-z][^<>]* style="([^"]*)"[^<>]*>/g;

/** Custom properties alone, with plain values: they can be said in a rule just as in an attribute. */
const plain = /^--[\w-]+:[\w.%-]+(?:;--[\w-]+:[\w.%-]+)*;?$/;

/**
 * The same page with classes for styles, equal styles with one. The rules stand in no layer, so that they win
 * over all that do, as the attributes did. The names have a digit, which those of our sheets never have
 * (plugins/css/shortClassNames.ts). Throws where a style is more than custom properties with plain values.
 */
export function styleAttributesToClasses(html: string): string {
  const names = new Map<string, string>();
  const page = html.replaceAll(styled, (tag: string, style: string) => {
    if (!plain.test(style))
      throw new Error(
        `${tag} has a style that is more than custom properties with plain values: give it a class instead`,
      );
    const name = names.get(style) ?? `_${names.size}`;
    names.set(style, name);
    const bare = tag.replace(` style="${style}"`, '');
    return / class="/.test(bare)
      ? bare.replace(/ class="([^"]*)"/, (_, classes: string) => ` class="${classes} ${name}"`)
      : bare.replace(/^<[^\s/>]+/, (start) => `${start} class="${name}"`);
  });
  if (names.size === 0) return html;
  const rules = [...names].map(([style, name]) => `.${name}{${style}}`).join('');
  if (page.includes('</style>')) return page.replace('</style>', () => `${rules}</style>`);
  if (!page.includes('</head>')) throw new Error('the page has no head for its styles');
  return page.replace('</head>', () => `<style>${rules}</style></head>`);
}
