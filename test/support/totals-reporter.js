/** The closing lines: what failed, named once more, then how many tests passed and failed in each engine. */

/** A test and the groups around it, each with its result. */
function* allTests(suite, groups = []) {
  for (const test of suite.tests) yield { test, name: [...groups, test.name].join(' > ') };
  for (const inner of suite.suites) yield* allTests(inner, [...groups, inner.name]);
}

const firstLines = (message = '') => message.trim().split('\n').slice(0, 10).join('\n    ');

export function totalsReporter() {
  return {
    stop({ sessions }) {
      const totals = new Map();
      for (const { browser, testFile, testResults, passed, errors } of sessions) {
        const total = totals.get(browser.name) ?? { passed: 0, failed: [] };
        totals.set(browser.name, total);
        const ran = testResults ? [...allTests(testResults)].filter(({ test }) => !test.skipped) : [];
        const failed = ran.filter(({ test }) => !test.passed);
        total.passed += ran.length - failed.length;
        const file = testFile.slice(testFile.indexOf('test/elements'));
        for (const { test, name } of failed) {
          total.failed.push(`${file}: ${name}\n    ${firstLines(test.error?.message)}`);
        }
        // A file that does not load, or is left half way, has failed though no test of it may have.
        if (!passed && failed.length === 0) {
          total.failed.push(`${file}\n    ${firstLines(errors.map(({ message }) => message).join('\n'))}`);
        }
      }
      for (const [name, { failed }] of totals) {
        for (const one of failed) console.log(`Failed in ${name}: ${one}`);
      }
      for (const [name, { passed, failed }] of totals) {
        console.log(`Element tests in ${name}: ${passed} passed, ${failed.length} failed`);
      }
    },
  };
}
