import { existsSync, readFileSync } from 'node:fs';

/** What a host that obeys a built `_headers` says at the path of an address; nothing where there is no such file. */
export function hostHeaders(file: string): (path: string) => Record<string, string> {
  const rules = (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []);
      return { fits, headers: Object.fromEntries(headers) as Record<string, string> };
    });
  return (path) =>
    Object.assign({}, ...rules.filter(({ fits }) => fits.test(path)).map(({ headers }) => headers));
}
