/*
 * The entry of `embed.js`, at the site's root: defines `<on-record>` on a publisher's page. Works as a module
 * and as a classic script, and may be loaded several times.
 */
import { onRecordElement } from './OnRecordElement';

// From the prototype, since an element of the page named `currentScript` hides the property of the document. A module has
// none, and asks for a script alone: what readers write into a page holds images and links, but no scripts.
const script =
  (Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[type=module][src*="/embed.js"]');

// A script of another name is a publisher's bundle, and beside it are no stories.
const home = script?.src.match(/.*\/embed\.js/)?.[0];

if (!customElements.get('on-record')) customElements.define('on-record', onRecordElement(home));
