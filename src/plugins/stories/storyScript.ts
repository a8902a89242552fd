import { storyVariable } from '../../model/servedPage';

/** A story's JSON as a classic script, for pages of an opaque origin: it sets a variable of the window. */
export function storyScript(json: string): string {
  return `var ${storyVariable}={story:JSON.parse(${JSON.stringify(json)})};`;
}
