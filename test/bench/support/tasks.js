/** What the main thread of a page did, by the browser's own trace: tasks as people feel them, collecting garbage included. */

/** Runs, and gives the longest task meanwhile in milliseconds, beside what the run gives. */
export async function withLongestTask(cdp, run) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const result = await run();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  // One that goes on when the trace ends has no length.
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.dur > 0 && mains.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('The trace has no task of a page.');
  return { result, longest: Math.max(...tasks.map(({ dur }) => dur)) / 1000 };
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
