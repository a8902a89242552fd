/** The element of that id in the document. Throws where there is none: what a link leads to must exist. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`nothing has the id “${id}”`);
  return element;
}
