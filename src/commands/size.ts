/*
 * Prints what each address of a built site weighs. It reports and judges nothing, since a story may be as long as
 * it has to be; the budgets of our own code are held by tests, on a story that stays the same.
 */
import { sizeReport } from './sizeReport';
import { weighSite } from './weighSite';

try {
  console.log(sizeReport(weighSite(process.argv[2] ?? 'dist')));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
