import { defineConfig } from 'vitest/config';
import { packagesWithoutDom } from './packages/tooling/src/packages.mjs';

// Everything without a DOM. What needs a browser runs under @web/test-runner (web-test-runner.config.mjs).
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: ['source'] },
        ssr: { resolve: { conditions: ['source'] } },
        test: {
          name: 'unit',
          include: [
            ...packagesWithoutDom.map((name) => `packages/${name}/src/**/*.test.{ts,mjs}`),
            'demo/{province,server/src,src}/**/*.test.ts',
          ],
          // These need LibreOffice: npm run test:office.
          exclude: [
            '**/*.office.test.ts',
            // What is timed is asked for by its name: npm run test:server -- --only load.
            ...(process.env.PHOIHOP_LOAD === undefined ? ['**/*.load.test.ts'] : []),
            // It needs a browser: npm run test:server -- --only people.
            ...(process.env.PHOIHOP_PEOPLE === undefined ? ['**/*.browser.test.ts'] : []),
            // These drive a browser: the part `chromium` of npm test.
            ...(process.env.CHROME_PATH ? [] : ['**/*.chromium.test.ts']),
          ],
          // Modules are loaded once for all files, not for each: tests leave nothing behind in them.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Without the condition “source”: the tools that are tested here bring packages of others that use the same
        // word for files which they do not publish.
        test: { name: 'tooling', include: ['packages/tooling/src/**/*.test.mjs'], testTimeout: 60_000 },
      },
    ],
  },
});
