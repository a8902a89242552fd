/*
 * The script of a publisher's page comes in, as a module or as a classic script, once or several times; the
 * element `<on-record>` goes out. It is built into one file, `embed.js`, at the site's root.
 */
import { onRecordElement } from './OnRecordElement';

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('[src*="/embed.js"]');

if (!customElements.get('on-record')) customElements.define('on-record', onRecordElement(script?.src));
