import { defineConfig } from 'vitest/config';

// What LibreOffice makes of our files: npm run test:office. Slow, and not on every machine.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    name: 'office',
    include: ['packages/*/src/**/*.office.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // One LibreOffice at a time.
    fileParallelism: false,
  },
});
