import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with `N passed, N failed`, alone on the very last line, so that whoever started it (a
 * person or a machine) can tell from one line how it went. What breaks outside a test (a file that
 * does not load, a hook, an error nobody caught) counts as failed: a red run never says “0 failed”.
 */
export class CountReporter implements Reporter {
  #count: { passed: number; failed: number; skipped: number } | undefined;

  onInit(): void {
    // Other reporters and Vitest itself still print when the run has ended.
    process.once('exit', () => {
      if (this.#count !== undefined) process.stdout.write(`${line(this.#count, process.exitCode)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that never came to its end has not passed.
        count[state === 'pending' ? 'failed' : state] += 1;
      }
      for (const suite of [module, ...module.children.allSuites()]) count.failed += suite.errors().length;
    }
    this.#count = count;
  }
}

/** What breaks before any test (a set-up shared by all files) is in no count of Vitest's, but in the exit code. */
function line(
  { passed, failed, skipped }: { passed: number; failed: number; skipped: number },
  exitCode: typeof process.exitCode,
): string {
  const broken = failed === 0 && exitCode !== undefined && Number(exitCode) !== 0 ? 1 : failed;
  return `${passed} passed, ${broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
