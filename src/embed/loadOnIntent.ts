/* Loads the scripts of the page in a frame when the reader first acts, since most readers of a frame only read. */
import { hasChoice } from '../model/servedPage';

/** Trusted Types, as far as used here: the content security policy allows one policy of this name. */
interface TrustedTypes {
  createPolicy: (
    name: 'on-record',
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** The first signs of a reader who acts: pointing, touching, coming by keyboard. */
const intents = ['pointerover', 'pointerdown', 'focusin', 'keydown'];

/** Loads the scripts, in order, on the first intent; `addresses` are separated by spaces. */
export function loadOnIntent(addresses: string | null | undefined): void {
  if (!addresses) return;
  const load = () => {
    for (const type of intents) removeEventListener(type, load);
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('on-record', { createScriptURL: (address) => address });
    for (const address of addresses.split(' ')) {
      const script = document.createElement('script');
      script.src = policy?.createScriptURL(address) ?? address;
      script.async = false;
      document.head.append(script);
    }
  };
  for (const type of intents) addEventListener(type, load, { passive: true });
  // Only script can show a filter or a clock that the query asks for.
  if (hasChoice(location.search)) load();
}
