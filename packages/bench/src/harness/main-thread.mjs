/**
 * What the main thread of a page has worked, in milliseconds of its own processor time: what else the machine does
 * does not count.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<() => Promise<number>>} tells how much it was since the page began
 */
export async function workOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
}

/**
 * What the main thread works for each frame that is drawn while `run` runs.
 * @template Result
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<Result>} run
 * @returns {Promise<{ result: Result, frames: number[] }>} `frames`: milliseconds of its processor time, in their order
 */
export async function framesWhile(page, run) {
  await page.tracing.start({ categories: ['cc'] });
  const result = await run();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  /** @type {{ name: string, pid: number, tdur?: number }[]} */
  const events = trace.traceEvents;
  const frames = events.filter(({ name, tdur }) => name === 'ProxyMain::BeginMainFrame' && tdur);
  // Other processes draw little or nothing meanwhile: the page is the one that drew most.
  const byProcess = [...new Set(frames.map(({ pid }) => pid))].map((process) =>
    frames.filter(({ pid }) => pid === process),
  );
  const [own = []] = byProcess.sort((first, second) => second.length - first.length);
  return { result, frames: own.map(({ tdur = 0 }) => tdur / 1000) };
}

/**
 * What the main thread works between two marks of a page (`performance.mark`), each time they are set while `run` runs:
 * what is done behind the second one does not count, though it be done before anybody outside the page hears of it.
 * @template Result
 * @param {import('puppeteer-core').Page} page
 * @param {readonly [from: string, to: string]} marks
 * @param {() => Promise<Result>} run
 * @returns {Promise<{ result: Result, worked: number[] }>} `worked`: milliseconds of its processor time, in their order
 */
export async function workBetween(page, [from, to], run) {
  await page.tracing.start({ categories: ['blink.user_timing'] });
  const result = await run();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  /** @type {{ name: string, ts: number, tts?: number }[]} */
  const events = trace.traceEvents;
  const marks = events
    .filter(({ name, tts }) => tts !== undefined && (name === from || name === to))
    .sort((one, other) => one.ts - other.ts);
  const worked = marks.flatMap(({ name, tts = 0 }, index) =>
    name === to && marks[index - 1]?.name === from ? [(tts - (marks[index - 1]?.tts ?? 0)) / 1000] : [],
  );
  return { result, worked };
}
