/** The little of feedparser that tests of the feed need. */
declare module 'feedparser' {
  export interface FeedEntry {
    readonly title: string | null;
    readonly link: string | null;
  }
  export default class FeedParser implements AsyncIterable<FeedEntry> {
    end(xml: string): void;
    [Symbol.asyncIterator](): AsyncIterator<FeedEntry>;
  }
}
