import { createHash } from 'node:crypto';

/** The hash of a script, as browsers check it: W3C Subresource Integrity. */
export function integrityOf(script: string): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
