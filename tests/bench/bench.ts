/*
 * `npm run bench`: measures On Record beside its peers and beside plain HTML, in real Chromium. Prints
 * tables, and writes every number into tests/bench/results.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuilds } from './build/measureBuilds';
import { installPeers } from './contenders/peers';
import { rateSite } from './lighthouse/rateSite';
import { machine } from './measure/machine';
import { measurePages } from './measurePages';
import { planOf } from './options';
import { onRecord } from './contenders/onRecord';
import { answerTable, documentedAnswers, documentedLoads, loadTable } from './report/pageTables';
import { type Series, type Summary, summaryOf } from './report/summary';
import { measureWidgets } from './widget/measureWidgets';

const results = join(import.meta.dirname, 'results');
const begun = performance.now();
const say = (words: string) => process.stdout.write(`${words}\n`);
/** How far it is, aside from what is printed for keeping. */
const tell = (words: string) =>
  process.stderr.write(
    `[${String(Math.round((performance.now() - begun) / 1000)).padStart(4)} s] ${words}\n`,
  );

const plan = planOf(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
try {
  if (plan.lighthouse) {
    await installPeers(tell);
    const { tables, ratings } = await rateSite(folder, tell);
    say(`\n${tables}`);
    write('lighthouse', { machine: machine('as installed'), ratings });
  } else if (plan.widget) {
    await installPeers(tell);
    const { tables, costs, chromium } = await measureWidgets(plan.repeats, folder, tell);
    say(`\n${tables}`);
    write('widget', { machine: machine(chromium), repeats: plan.repeats, costs });
  } else if (plan.builds) {
    const { tables, ...numbers } = await measureBuilds(plan.sizes, folder, tell);
    say(`\n${tables}`);
    write('build', numbers);
  } else {
    if (plan.installs) await installPeers(tell);
    const all: Series[] = [];
    let chromium = '';
    /** For each size, as a phone: what docs/performance.md shows. */
    const documented = new Map<number, readonly Summary[]>();
    for await (const { events, profile, series, chromium: version } of measurePages(plan, folder, tell)) {
      all.push(...series);
      chromium = version;
      const summaries = series.map(summaryOf);
      if (profile.id === 'phone') documented.set(events, summaries);
      say(`\n### ${events.toLocaleString('en-GB')} events, ${profile.name}\n\n${loadTable(summaries)}`);
      const answers = answerTable(summaries);
      if (answers) say(`\n${answers}`);
      // After each table, so that a run that is broken off has left what it had.
      write(plan.quick ? 'quick' : 'full', {
        machine: machine(chromium),
        repeats: plan.repeats,
        series: all,
      });
    }
    if (documented.size > 0) {
      say('\n## For docs/performance.md');
      for (const [events, summaries] of documented) say(`\n${documentedLoads(events, summaries)}`);
      say(`\n${documentedAnswers(onRecord.name, documented)}`);
    }
    say(`\n${JSON.stringify(machine(chromium))}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(name: string, numbers: object): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(
    join(results, `${name}.json`),
    `${JSON.stringify({ date: new Date().toISOString(), ...numbers }, undefined, 1)}\n`,
  );
}
