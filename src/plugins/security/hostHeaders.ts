/*
 * Writes `_headers`, which Netlify and Cloudflare Pages obey: what a host says of each address besides the page itself.
 * docs/hosting.md says the same in the words of nginx and Caddy.
 */
import { type PageKind, policyWords, sharedPolicy } from './contentSecurityPolicy';

/** Names of headers and their values, for every address that a pattern with `*` matches. */
export type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the headers of a site have to know of its pages. */
interface SitePages extends Readonly<Record<PageKind, readonly string[]>> {
  /** The site's own address, or empty where it is not known. */
  home: string;
}

/** What a page may not do that nothing of ours does, and a page's own policy forbids by `default-src`. */
const never = ['media-src', 'object-src', 'worker-src', 'manifest-src'] as const;

/**
 * The headers of a site at `base`, which begins and ends with a slash. No two rules that can match one address
 * name the same header: some hosts would join the values, and others take the last.
 *
 * The header says nothing of style elements, neither by name nor by `default-src`: each page has a style of its own,
 * and hosts take a hundred rules at most. The policy in the page names its style by hash. Both hold: what one
 * forbids, the other cannot allow.
 */
export function headerRules(base: string, pages: SitePages): HeaderRules {
  const policy = (kind: PageKind, ancestors: string) => ({
    'Content-Security-Policy': policyWords([
      ...sharedPolicy(kind, pages[kind], pages.home),
      ['style-src-attr', "'none'"],
      ...(kind === 'frame'
        ? ([
            ['connect-src', "'none'"],
            ['frame-src', "'none'"],
          ] as const)
        : []),
      ...never.map((directive) => [directive, "'none'"] as const),
      ['frame-ancestors', ancestors],
    ]),
  });
  // Frames may stand on any page; the reading pages on none but our own.
  const reading = policy('reading', "'self'");
  return {
    [`${base}*`]: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // All of it is public and knows no reader: a page under COEP may embed it as it is.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    [base]: reading,
    [`${base}stories`]: reading,
    [`${base}stories/*`]: reading,
    [`${base}embed/*`]: {
      ...policy('frame', '*'),
      // Firefox and Safari know no `credentialless` frames: there a page under COEP takes those that say this.
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
    // A page that has its browser check the script fetches it with CORS.
    [`${base}embed.js`]: { 'Access-Control-Allow-Origin': '*' },
    // Servers take `.ts` for video, or know nothing of it.
    ...Object.fromEntries(
      ['embed.d.ts', 'embed-react.d.ts'].map((file) => [
        base + file,
        { 'Content-Type': 'text/plain; charset=utf-8' },
      ]),
    ),
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
