import { existsSync, readdirSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { TestBundles } from './packages/tooling/src/bundles/serve-bundles.mjs';
import { keysPlugin } from './packages/tooling/src/engines/keys.mjs';
import { launcherOf } from './packages/tooling/src/engines/launchers.mjs';
import { pointerPlugin } from './packages/tooling/src/engines/pointer.mjs';
import { spokenPlugin } from './packages/tooling/src/engines/spoken.mjs';
import { proxyPlugin } from './packages/tooling/src/engines/webkit-launcher.mjs';
import { hostPolicy } from './packages/testing/src/host-policy.mjs';
import { packagesWithoutDom } from './packages/tooling/src/packages.mjs';
import { criteriaReport } from './packages/tooling/src/accessibility/results.mjs';
import { widgetReport } from './packages/tooling/src/widget-report.mjs';

const packages = readdirSync('packages').filter(
  (name) => existsSync(`packages/${name}/src`) && ![...packagesWithoutDom, 'tooling', 'bench'].includes(name),
);
const engine = process.env.PHOIHOP_ENGINE ?? 'chromium';
const reportFile = process.env.PHOIHOP_REPORT;
const criteriaFile = process.env.PHOIHOP_CRITERIA;
const bundles = new TestBundles();

export default {
  // In Chromium `npm run test:accessibility` runs those by itself, and makes a report of them.
  files: packages.flatMap((name) => [
    `packages/${name}/src/**/*.test.ts`,
    ...(engine === 'chromium' ? [`!packages/${name}/src/accessibility.test.ts`] : []),
  ]),
  // An address, not “localhost”, so that the mapped host name of browser/flags.mjs reaches the same server.
  hostname: '127.0.0.1',
  browsers: [bundles.listen(launcherOf(engine))],
  concurrentBrowsers: 1,
  plugins: [bundles.plugin(), keysPlugin(), pointerPlugin(), proxyPlugin(), spokenPlugin()],
  middleware: [
    bundles.middleware(),
    async (context, next) => {
      await next();
      if (context.path.endsWith('/probe.html')) context.set('content-security-policy', hostPolicy);
    },
  ],
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [
    defaultReporter(),
    ...(reportFile === undefined ? [] : [widgetReport(reportFile)]),
    ...(criteriaFile === undefined ? [] : [criteriaReport(criteriaFile)]),
  ],
};
