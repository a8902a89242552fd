import { storyVariable } from '../../model/servedPage';

/** The data of a page as a classic script, for pages of an opaque origin: it sets a variable of the window. */
export function storyScript(json: string): string {
  return `var ${storyVariable}=JSON.parse(${JSON.stringify(json)});`;
}
