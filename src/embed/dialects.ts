/*
 * The messages by which other publishers' scripts resize frames, so that a host which listens for one of them
 * needs no script of ours.
 */

/** What a dialect may need besides the height: how the host identifies the frame. */
export interface FrameIdentity {
  /** The frame's whole address. */
  href: string;
  /** The story's slug. */
  slug: string;
}

/** The message that tells one kind of host a height, in whole CSS pixels. */
type Dialect = (height: number, frame: FrameIdentity) => unknown;

/**
 * Sent together to a host of which nothing is known. All name the same height, so a host that understands
 * several only does the same thing again.
 */
export const openDialects: Readonly<Record<'amp' | 'datawrapper' | 'medium' | 'guardian', Dialect>> = {
  /** `amp-iframe`, “Iframe resizing”: https://amp.dev/documentation/components/amp-iframe/ */
  amp: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  /** https://developer.datawrapper.de/docs/responsive-iframe: hosts look for the id in `datawrapper-chart-<id>` or in the frame’s address. */
  datawrapper: (height, { slug }) => ({ 'datawrapper-height': { [slug]: height } }),
  /** Embedly’s “provider height resizing”, which Medium and Flourish speak: https://docs.embed.ly/v1.0/docs/provider-height-resizing */
  medium: (height, { href }) => JSON.stringify({ src: href, context: 'iframe.resize', height }),
  /** The Guardian’s iframe messenger: https://github.com/guardian/iframe-messenger */
  guardian: (height) => JSON.stringify({ type: 'set-height', value: height }),
};

/** pym.js: https://github.com/nprapps/pym.js; the parent gives its child an id in the query. */
export function pymHeight(height: number, childId: string): string {
  return ['pym', childId, 'height', height].join('xPYMx');
}

/**
 * iframe-resizer, versions 4 and 5 (https://iframe-resizer.com): the id in the message by which its parent page
 * greets a frame, which is a row of settings parted by colons; undefined for any other message.
 */
export function iframeResizerId(data: unknown): string | undefined {
  // Id, a margin, and two switches: what else the parent sends begins with a verb instead.
  const greeting = /^\[iFrameSizer\]([^:]{1,200}):[^:]*:(?:true|false):(?:true|false):/;
  return typeof data === 'string' ? greeting.exec(data)?.[1] : undefined;
}

/** The answer to that, in CSS pixels: `init` the first time, `size` from then on. */
export function iframeResizerSize(id: string, height: number, width: number, type: 'init' | 'size'): string {
  return `[iFrameSizer]${[id, height, width, type].join(':')}`;
}

/**
 * What WordPress listens for (`wp-includes/js/wp-embed.js`): a height, which it holds between 200 and
 * 1000 px, or an address on the frame's own host to go to. It knows the frame by its secret.
 */
export function wordPressMessage(
  message: 'height' | 'link',
  value: number | string,
  secret: string,
): { message: string; value: number | string; secret: string } {
  return { message, value, secret };
}

/** The greatest height that WordPress gives a frame, in CSS pixels; what is longer scrolls inside. */
export const wordPressLimit = 1000;

/** The secret in a hash such as `#?secret=abc` or `#item?secret=abc`; undefined where there is none. */
export function wordPressSecret(hash: string): string | undefined {
  return /\?secret=([\da-z]{1,64})/i.exec(hash)?.[1];
}
