import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A function of CloudFront from docs/hosting: what it makes of an event. */
export function cloudFrontFunction<Result>(file: string): (event: object) => Result {
  const code = readFileSync(resolve(import.meta.dirname, '../docs/hosting', file), 'utf8');
  // eslint-disable-next-line no-new-func -- it is no module: CloudFront looks for the name `handler`
  return new Function(`${code}; return handler;`)() as (event: object) => Result;
}
