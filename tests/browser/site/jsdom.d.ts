/** The little of jsdom that these tests need, with the browser's own types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options: { url: string });
    readonly window: Window;
  }
}
