/*
 * The addresses of the scripts that bring a frame to life come in; the scripts are loaded when the reader
 * first does anything, since most who pass a frame only read it.
 */
import { hasChoice } from '../model/servedPage';

/** The one address that script gives to a script: the page's policy takes it from this name alone, once. */
interface Policies {
  createPolicy: (
    name: 'on-record',
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** What a reader does first: points, touches, comes by keyboard. */
const intents = ['pointerover', 'pointerdown', 'focusin', 'keydown'];

/** Loads the scripts, in order, on the first intent; `addresses` are parted by spaces. */
export function loadOnIntent(addresses: string | null | undefined): void {
  if (!addresses) return;
  const load = () => {
    for (const type of intents) removeEventListener(type, load);
    const { trustedTypes } = window as { trustedTypes?: Policies };
    const policy = trustedTypes?.createPolicy('on-record', { createScriptURL: (address) => address });
    for (const address of addresses.split(' ')) {
      const script = document.createElement('script');
      script.src = policy?.createScriptURL(address) ?? address;
      script.async = false;
      document.head.append(script);
    }
  };
  for (const type of intents) addEventListener(type, load, { passive: true });
  // The served page knows no choice that stands in the query: to be shown, it needs the script at once.
  if (hasChoice(location.search)) load();
}
