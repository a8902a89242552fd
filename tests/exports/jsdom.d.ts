/** The little of jsdom that tests of markup need, without the browser's types, which Node does not have. */
declare module 'jsdom' {
  interface MarkupElement {
    readonly tagName: string;
    readonly textContent: string;
    readonly href: string;
    readonly children: Iterable<MarkupElement>;
    getAttribute(name: string): string | null;
    querySelector(selector: string): MarkupElement | null;
    querySelectorAll(selector: string): Iterable<MarkupElement>;
    getElementsByTagName(name: string): Iterable<MarkupElement>;
  }
  export class JSDOM {
    constructor(markup: string, options?: { contentType: string });
    readonly window: { readonly document: MarkupElement & { readonly body: MarkupElement } };
    serialize(): string;
  }
}
