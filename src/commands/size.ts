/*
 * Prints what each address of a built site weighs, beside what it may weigh; fails where one is past it.
 */
import { budgets, inBytes, tooHeavy, weighSite } from './weighSite';

const folder = process.argv[2] ?? 'dist';

try {
  const pages = weighSite(folder);
  const rows = pages.map(({ address, page, script, fonts, requests }) => [
    address,
    page,
    script,
    Object.values(fonts).join(' + '),
    requests,
  ]);
  const table = [
    ['address', 'page', 'all script', 'fonts', 'requests to read'],
    ...rows,
    [
      'at most',
      budgets.page,
      `${budgets.script} (frames ${budgets.frameScript})`,
      `${budgets.font} each`,
      budgets.requests,
    ],
  ].map((row) => row.map(String));
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  console.log('In bytes: brotli 11; fonts as they are.\n');
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  const faults = tooHeavy(pages);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else
    console.log(
      `\nThe script of sharing, fetched by those who ask for it: ${inBytes(pages[0]?.sharing ?? 0)}, at most ${inBytes(budgets.sharing)}.\nThe heaviest page has ${inBytes(budgets.page - Math.max(...pages.map(({ page }) => page)))} left.`,
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
