/*
 * Turns style attributes into classes, since no strict policy lets a page have style attributes. Classes and not
 * attribute selectors, because browsers look rules up by class: a long story has thousands of them.
 */

const styled = /<[a-z][^<>]* style="([^"]*)"[^<>]*>/g;

/** Custom properties alone, with plain values: they can be said in a rule just as in an attribute. */
const plain = /^--[\w-]+:[\w.%-]+(?:;--[\w-]+:[\w.%-]+)*;?$/;

/**
 * Markup as React writes it, with a class for each style; equal styles share one. The rules belong into no cascade
 * layer, so that they win over all that stand in one, as the attributes did. The names begin with two underscores,
 * which those of CSS Modules never do. Throws where a style is more than custom
 * properties with plain values.
 */
export function styleAttributesToClasses(html: string): { markup: string; rules: string } {
  const names = new Map<string, string>();
  const markup = html.replaceAll(styled, (tag: string, style: string) => {
    if (!plain.test(style))
      throw new Error(
        `${tag} has a style that is more than custom properties with plain values: give it a class instead`,
      );
    const name = names.get(style) ?? `__${names.size}`;
    names.set(style, name);
    const bare = tag.replace(` style="${style}"`, '');
    return / class="/.test(bare)
      ? bare.replace(/ class="([^"]*)"/, (_, classes: string) => ` class="${classes} ${name}"`)
      : bare.replace(/^<[^\s/>]+/, (start) => `${start} class="${name}"`);
  });
  return { markup, rules: [...names].map(([style, name]) => `.${name}{${style}}`).join('') };
}
