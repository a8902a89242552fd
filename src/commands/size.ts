/*
 * Prints what each address of a built site weighs. It reports and judges nothing, since a story may be as long as
 * it has to be; the budgets of our own code are held by tests, on a story that stays the same.
 */
import { firstAnswer, inBytes, weighSite } from './weighSite';

const folder = process.argv[2] ?? 'dist';

try {
  const { pages, element, onDemand } = weighSite(folder);
  const rows = [
    [
      'address',
      'page',
      'to the end of its first section',
      'sheet',
      'script',
      'story',
      'fonts',
      'requests to read',
    ],
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
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  console.log('In bytes: after brotli 11; fonts as they are.\n');
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  const whole = pages.filter(({ page }) => page <= firstAnswer).length;
  const begun = pages.filter(({ start }) => start <= firstAnswer).length;
  console.log(`
embed.js: ${inBytes(element)}. Scripts of sharing, fetched by those who ask for it: ${inBytes(onDemand)}.
The first answer of a server, ${inBytes(firstAnswer)}, holds ${whole} of ${pages.length} pages whole, and ${begun} to the end of their first section.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
