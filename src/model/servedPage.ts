/*
 * The names that a served page and its readers share: the template that writes it, the scripts that run in it, and the
 * style sheets. Sheets, and the scripts that stand in a page itself, cannot import this: a test compares them
 * (tests/model/servedPage.test.ts).
 */

/** On the element `#root`: the address that the page was rendered for, without the base. */
export const addressAttribute = 'data-address';

/** On `#root`: the address of the module that hydrates the page. Pages that nothing hydrates have none. */
export const scriptAttribute = 'data-script';

/** On `#root`: the address of the story's JSON. */
export const storyAttribute = 'data-story';

/** On `#root`: the hash of `embed.js`, as browsers check it (W3C Subresource Integrity). */
export const embedIntegrityAttribute = 'data-embed-integrity';

/** On `#root`: the address of the words of sharing, as JSON. */
export const shareWordsAttribute = 'data-share-words';

/** On `#root`: set once the page is hydrated. */
export const aliveAttribute = 'data-alive';

/** On `#root`, in development: what is shown, and what is wrong with it, as JSON. */
export const developmentAttribute = 'data-development';

/** On the inline script: the address of the whole sheet, where the page may move when it arrives. */
export const sheetAttribute = 'data-sheet';

/** On the frame's script: the addresses of the scripts that hydrate the frame, parted by spaces. */
export const appAttribute = 'data-app';

/** On the frame's script: set where there is no page at the address. */
export const missingAttribute = 'data-missing';

/** On the document element: the theme that the address or the host asks for, `light` or `dark`. */
export const themeAttribute = 'data-theme';

/** On a link: the theme that it chooses. */
export const themeChoiceAttribute = 'data-theme-choice';

/** On the document element: set on pages that are made to stand in a frame. */
export const frameAttribute = 'data-frame';

/** On the document element: set where such a page stands in a frame, to the hash (with `#`) by which the host asked for it. */
export const framedAttribute = 'data-framed';

/** On the document element of a frame: set where the host has said that its own ground may show through. */
export const transparentAttribute = 'data-transparent';

/** On the document element: set where the address has a hash, and leads below the first screen. */
export const deepLinkAttribute = 'data-deep-link';

/** On the document element: set where a reader comes anew, and neither reloads nor comes back. */
export const firstVisitAttribute = 'data-first-visit';

/** On elements of the page: a static island, by its name, which React never looks into. */
export const staticIslandAttribute = 'data-static-island';

/** The variable in which a frame finds its story. */
export const storyVariable = 'onRecordStory';

/** The reader's choices in the query of an address. They are public: addresses with them stand on other sites. */
export const choiceQueries = ['side', 'claim', 'clock'] as const;

/** Whether a query (with `?`) holds a choice, which only script can show. */
export function hasChoice(search: string): boolean {
  return new RegExp(`[?&](${choiceQueries.join('|')})=`).test(search);
}
