/*
 * The Content Security Policy of a page. It names the page's own script and style by the hashes of their very bytes;
 * what else could be put into the page, by whatever way, does not run and does not load.
 */
import { createHash } from 'node:crypto';

/** How a page is meant to stand: by itself, or in a frame on somebody else's. */
export type PageKind = 'reading' | 'frame';

/** What a policy says: names of directives and their values. */
type Policy = readonly (readonly [directive: string, ...sources: string[]])[];

/** The hash by which a policy allows an inline script or style. `code` is what stands between the tags. */
export function inlineHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/**
 * What both the page and its host say. `home` is the site's own address, where it is known: a frame has no
 * origin, and there has been a Safari (2026) in which “self” was nobody then.
 */
export function sharedPolicy(kind: PageKind, scripts: readonly string[], home = ''): Policy {
  const own = kind === 'frame' && home !== '' ? ["'self'", home] : ["'self'"];
  return [
    ['script-src', ...own, ...scripts],
    // The style sheet holds a wavy underline as a data: image.
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

/** The policy that stands in a page itself, with the hashes of its inline scripts and styles. */
export function contentSecurityPolicy(
  kind: PageKind,
  { script, style }: Readonly<Record<'script' | 'style', readonly string[]>>,
  home = '',
): string {
  const own = kind === 'frame' && home !== '' ? [home] : [];
  return policyWords([
    ['default-src', "'none'"],
    ['style-src', "'self'", ...own, ...style],
    ...sharedPolicy(kind, script, home),
  ]);
}
