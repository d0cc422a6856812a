import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const demo = fileURLToPath(new URL('demo/', import.meta.url));

// The demo pages. Sources of the packages are used as they are, by their `source` export condition.
export default defineConfig({
  root: 'demo',
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { host: '127.0.0.1', strictPort: false },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    rollupOptions: {
      input: readdirSync(demo)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${demo}${name}`),
    },
  },
});
