import { firstAnswer, inBytes, type SiteWeight } from './weighSite';

const heads = [
  'address',
  'page',
  'to the end of its first section',
  'sheet',
  'script',
  'story',
  'fonts',
  'requests to read',
];

/** What `npm run size` prints of the weights of a site: a line for each address, and a summary. */
export function sizeReport({ pages, element, onDemand }: SiteWeight): string {
  const rows = [
    heads,
    ...pages.map(({ address, page, start, sheet, script, story, fonts, requests }) => [
      address,
      page,
      start,
      sheet,
      script,
      story,
      Object.values(fonts).join(' + '),
      requests,
    ]),
  ].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const whole = pages.filter(({ page }) => page <= firstAnswer).length;
  const begun = pages.filter(({ start }) => start <= firstAnswer).length;
  return `In bytes: after brotli 11; fonts as they are.

${lines.join('\n')}

embed.js: ${inBytes(element)}. Scripts of sharing, fetched by those who ask for it: ${inBytes(onDemand)}.
The first answer of a server, ${inBytes(firstAnswer)}, holds ${whole} of ${pages.length} pages whole, and ${begun} to the end of their first section.`;
}
