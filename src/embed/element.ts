/*
 * The entry of `embed.js`, at the site's root: defines `<on-record>` on a publisher's page. Works as a module
 * and as a classic script, and may be loaded several times.
 */
import { onRecordElement } from './OnRecordElement';

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('[src*="/embed.js"]');

if (!customElements.get('on-record')) customElements.define('on-record', onRecordElement(script?.src));
