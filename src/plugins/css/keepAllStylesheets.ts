/*
 * The browser's build leaves out the code of what is only served, and with it would go its style sheets.
 * Style sheets come in here marked so that none of them is left out.
 */
import type { Plugin } from 'vite';

/** Keeps every style sheet that is imported, also where nothing uses its class names. */
export function keepAllStylesheets(): Plugin {
  return {
    name: 'on-record:whole-styles',
    // After Vite's own, which tells the bundler to leave out what nothing uses.
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler(code) {
        // The bundler drops a module of which nothing is left; a bare look-up is left, and does nothing.
        return { code: `${code}\nglobalThis.css;`, map: null, moduleSideEffects: true };
      },
    },
    // It has done its work then.
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(/,globalThis\.css\b|globalThis\.css[,;]/g, '');
    },
  };
}
