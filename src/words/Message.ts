/** What an argument of a message may be filled with. */
export type Value = string | number;

/**
 * A message with arguments, as a function that gives its words. `Plain` are the names of arguments that take any
 * value, `Counts` those that take a number (plurals), `Tags` those that take what stands between `<name>` and `</name>`.
 */
export interface Message<Plain extends string, Counts extends string = never, Tags extends string = never> {
  (values: Record<Plain, Value> & Record<Counts, number> & Record<Tags, (inner: string) => string>): string;
  /** The same as a list of runs of text and of what was put in: for elements of a page within a sentence. */
  runs<Node>(
    values: Record<Plain, Value | Node> &
      Record<Counts, number> &
      Record<Tags, (inner: (string | Node)[]) => Node>,
  ): (string | Node)[];
}
