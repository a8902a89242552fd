/** A story's JSON as a classic script, for pages of an opaque origin: it sets the variable `onRecordStory`. */
export function storyScript(json: string): string {
  return `var onRecordStory={story:JSON.parse(${JSON.stringify(json)})};`;
}
