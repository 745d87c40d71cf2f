/** The closing lines: how many tests passed and failed in each engine. */
const count = (suite, passed) =>
  suite.tests.filter((test) => !test.skipped && test.passed === passed).length +
  suite.suites.reduce((sum, inner) => sum + count(inner, passed), 0);

export function totalsReporter() {
  return {
    stop({ sessions }) {
      const totals = new Map();
      for (const { browser, testResults, passed } of sessions) {
        const total = totals.get(browser) ?? { passed: 0, failed: 0 };
        if (testResults) {
          total.passed += count(testResults, true);
          total.failed += count(testResults, false);
        }
        // A file that does not load has no results, and has failed all the same.
        if (!passed && (!testResults || count(testResults, false) === 0)) total.failed += 1;
        totals.set(browser, total);
      }
      for (const [{ name }, { passed, failed }] of totals) {
        console.log(`Element tests in ${name}: ${passed} passed, ${failed} failed`);
      }
    },
  };
}
