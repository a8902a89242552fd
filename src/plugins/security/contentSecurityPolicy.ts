/*
 * A page's complete HTML comes in, when nothing changes it any more; it goes out with a policy in its head
 * that names the page's own script and style by the hashes of their very bytes. What else could be put into
 * the page, by whatever way, does not run and does not load.
 */
import { createHash } from 'node:crypto';

/** How a page is meant to stand: by itself, or in a frame on somebody else's. */
export type PageKind = 'reading' | 'frame';

/** What a policy says: names of directives and their values. */
type Policy = readonly (readonly [directive: string, ...sources: string[]])[];

const element = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/** The hashes of what stands in the page itself and is to run, or to set its look. Data does not run. */
export function inlineHashes(html: string): Record<'script' | 'style', string[]> {
  const hashes = { script: [] as string[], style: [] as string[] };
  for (const [, name, attributes = '', inside = ''] of html.matchAll(element)) {
    if (/ src=| type="application\/ld\+json"/.test(attributes)) continue;
    hashes[name as 'script' | 'style'].push(
      `'sha256-${createHash('sha256').update(inside).digest('base64')}'`,
    );
  }
  return hashes;
}

/**
 * What both the page and its host say. `home` is the site's own address, where it is known: a frame has no
 * origin, and there has been a Safari (2026) in which “self” was nobody then.
 */
export function sharedPolicy(kind: PageKind, scripts: readonly string[], home = ''): Policy {
  const own = kind === 'frame' && home !== '' ? ["'self'", home] : ["'self'"];
  return [
    ['script-src', ...own, ...scripts],
    // A wavy line of the style sheet is a drawing in its words.
    ['img-src', ...own, 'data:'],
    ['font-src', ...own],
    // The story’s data, and the preview of a widget; a frame gets its story as script.
    ...(kind === 'frame'
      ? []
      : ([
          ['connect-src', ...own],
          ['frame-src', ...own],
        ] as const)),
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['require-trusted-types-for', "'script'"],
    // The one that embed/loadOnIntent.ts makes. The reading pages turn no words into markup or script.
    ['trusted-types', kind === 'frame' ? 'on-record' : "'none'"],
  ];
}

/** The policy in the form of a header. */
export function policyWords(policy: Policy): string {
  return policy.map((directive) => directive.join(' ')).join(';');
}

/** The page with its policy, before everything that the policy is about. Throws where there is no place for it. */
export function withPolicy(
  html: string,
  kind: PageKind,
  home?: string,
  { script, style } = inlineHashes(html),
): string {
  const own = kind === 'frame' && home ? [home] : [];
  const words = policyWords([
    ['default-src', "'none'"],
    ['style-src', "'self'", ...own, ...style],
    ...sharedPolicy(kind, script, home),
  ]);
  // Browsers look for the charset in the first kilobyte alone.
  const [start] = /<head>(?:\s*<meta charset="[^"]*"[^>]*>)?/.exec(html) ?? [];
  if (start === undefined) throw new Error('the page has no head, in which its policy belongs');
  return html.replace(start, () => `${start}<meta http-equiv="Content-Security-Policy" content="${words}">`);
}
