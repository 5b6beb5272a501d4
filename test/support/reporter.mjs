/**
 * The last words of a test run: which tests did not run and why, and as the very last line the totals.
 * The reason stands in the title of the skipped group (test/support/requirement.ts).
 */
const REASON = /\[not run: (.+)\]/;

export default class Reporter {
  onRunComplete(_contexts, { testResults, ...totals }) {
    const namesByReason = new Map();
    for (const { status, fullName } of testResults.flatMap((file) => file.testResults)) {
      const reason = REASON.exec(fullName)?.[1];
      if (status !== 'pending' || reason === undefined) continue;
      namesByReason.set(reason, [
        ...(namesByReason.get(reason) ?? []),
        fullName.replace(` [not run: ${reason}]`, ''),
      ]);
    }
    const lines = [...namesByReason].flatMap(([reason, names]) => [
      '',
      `Did not run (nie uruchomiono): ${reason}`,
      ...names.map((name) => `  - ${name}`),
    ]);
    // A file that does not load has no tests to count: it counts as one failure.
    const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites;
    const skipped = totals.numPendingTests + totals.numTodoTests;
    lines.push('', `Tests: ${totals.numPassedTests} passed, ${failed} failed, ${skipped} skipped`, '');
    // Jest prints its own summary after every reporter, hence the wait.
    process.once('exit', () => process.stdout.write(lines.join('\n')));
  }
}
