import { defineConfig } from 'vitest/config';

// What LibreOffice makes of our files: npm run test:office. Slow, and not on every machine.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    name: 'office',
    // Those of widgets stand beside `src`, where the browser’s test runner does not look.
    include: ['packages/*/src/**/*.office.test.ts', 'packages/*/*.office.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // One LibreOffice at a time.
    fileParallelism: false,
  },
});
