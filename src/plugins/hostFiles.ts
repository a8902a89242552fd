/*
 * The base of a site comes in; `_headers` goes out at its root, which Netlify and Cloudflare Pages obey: what
 * every answer says besides the page itself. For other servers, README says the same in their own words.
 */
import type { Plugin } from 'vite';

/** Names of headers and their values, for every address that a pattern with `*` matches. */
export type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The headers of a site at `base`, which begins and ends with a slash. No two rules that can match one address
 * name the same header: some hosts would join the values, and others take the last.
 */
export function headerRules(base: string): HeaderRules {
  // Frames, and the page for what is not there, may stand on any page; the reading pages on none but our own.
  const framedByNobody = { 'Content-Security-Policy': "frame-ancestors 'self'" };
  return {
    [`${base}*`]: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // All of it is public and knows no reader: a page under COEP may embed it as it is.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    [base]: framedByNobody,
    [`${base}stories`]: framedByNobody,
    [`${base}stories/*`]: framedByNobody,
    [`${base}assets/*`]: {
      // Named by its content.
      'Cache-Control': 'public, max-age=31536000, immutable',
      // A sandboxed frame has no origin; fonts and modules are fetched with CORS there.
      'Access-Control-Allow-Origin': '*',
    },
  };
}

/** In the form that Netlify and Cloudflare Pages read. */
export function headersFile(rules: HeaderRules): string {
  return Object.entries(rules)
    .map(([pattern, headers]) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** Writes the file beside the pages. */
export function hostFiles(): Plugin {
  let base = '/';
  return {
    name: 'on-record:host-files',
    sharedDuringBuild: true,

    configResolved(config) {
      ({ base } = config);
    },

    generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(headerRules(base)) });
    },
  };
}
