import type { Page } from 'playwright-core';

/**
 * Makes each word of a page half as long again, as a translation may be, with all folds open: “Timeline” becomes
 * “Timelinetime”. Returns what that breaks: the width of the page, words that are cut off, words that stand on others.
 */
export function lengthenWords(page: Page) {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      // Of folds with one name only one is open.
      fold.name = '';
      fold.open = true;
    }
    // What is laid out late has no place yet.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest('script, style, noscript, template')) texts.push(text);
    }
    for (const text of texts)
      text.data = text.data.replace(
        /\p{L}{2,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length / 2)).toLowerCase(),
      );

    const ancestors = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...ancestors(element.parentElement)];
    const styles = new Map<Element, Pick<CSSStyleDeclaration, 'position' | 'overflowX' | 'clipPath'>>();
    const styleOf = (element: Element) => {
      const known = styles.get(element);
      if (known) return known;
      const { position, overflowX, clipPath } = getComputedStyle(element);
      const style = { position, overflowX, clipPath };
      styles.set(element, style);
      return style;
    };
    /** Lines of a text as a reader sees them; those for screen readers alone are a pixel wide. */
    const lines = texts.flatMap((text) => {
      const above = ancestors(text.parentElement);
      // What is laid over the page, or scrolls by itself, covers nothing but what is laid or scrolls with it.
      const apart = above.find(
        (element) =>
          /fixed|sticky/.test(styleOf(element).position) || /auto|scroll/.test(styleOf(element).overflowX),
      );
      const unseen = above.some(
        (element) => element.clientWidth === 1 || styleOf(element).clipPath !== 'none',
      );
      if (unseen || !text.parentElement?.checkVisibility() || text.data.trim() === '') return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map((box) => ({ text, box, above, apart }));
    });

    const onThePage = lines.filter(({ apart }) => apart === undefined);
    const cut = onThePage.filter(({ box, above }) =>
      above.some((element) => {
        const { overflowX } = styleOf(element);
        const { left, right } = element.getBoundingClientRect();
        return /hidden|clip/.test(overflowX) && (box.right > right + 1 || box.left < left - 1);
      }),
    );
    const onOthers = lines.filter(({ text, box, apart }, at) =>
      lines.slice(at + 1).some((other) => {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return (
          other.text !== text &&
          other.apart === apart &&
          wide > 2 &&
          high > Math.min(box.height, other.box.height) / 2
        );
      }),
    );
    const said = (found: typeof lines) => [...new Set(found.map(({ text }) => text.data.trim()))];
    return {
      width: document.documentElement.scrollWidth,
      beyond: said(onThePage.filter(({ box }) => box.right > innerWidth + 0.5 || box.left < -0.5)),
      cut: said(cut),
      onOthers: said(onOthers),
    };
  });
}
