/*
 * The scripts of host pages and frames in development: built when they are asked for, as a build builds them, and
 * again once code has changed. Sandboxed frames cannot load the modules that Vite serves.
 */
import { bundleScript } from '../scripts/classicScript';
import type { SiteEntries } from '../siteEntries';

type Name = 'element' | 'frame' | 'frameApp';

export class ScriptsOnDemand {
  readonly #root: string;
  readonly #base: string;
  readonly #entries: SiteEntries;
  readonly #built = new Map<Name, Promise<string>>();

  constructor(root: string, base: string, entries: SiteEntries) {
    this.#root = root;
    this.#base = base;
    this.#entries = entries;
  }

  /** The code of a script. Rejects where it cannot be built. */
  code(name: Name): Promise<string> {
    const known = this.#built.get(name);
    if (known) return known;
    const code = bundleScript({ root: this.#root, base: this.#base, input: this.#entries[name] });
    this.#built.set(name, code);
    return code;
  }

  /** Has all scripts built anew when they are next asked for. */
  forget(): void {
    this.#built.clear();
  }
}
