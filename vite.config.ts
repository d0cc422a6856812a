import { defineConfig } from 'vite';

// The demo page. Sources of the packages are used as they are, by their `source` export condition.
export default defineConfig({
  root: 'demo',
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { host: '127.0.0.1', strictPort: false },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    rollupOptions: { input: ['demo/index.html', 'demo/bieu-duong.html'] },
  },
});
