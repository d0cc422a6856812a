import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { docPagesPlugin, servedFolders, writeDocPages } from './doc-pages-plugin.mjs';
import { manifestPlugin } from './manifest-plugin.mjs';

writeDocPages(process.cwd());

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./pages/*.mdx', '../stories/**/*.stories.ts'],
  // What pages of the docs show and lead to.
  staticDirs: servedFolders.map((folder) => ({ from: `../${folder}`, to: `/${folder}` })),
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Sources of the packages as they are, like the demo.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      root: '.',
      plugins: [manifestPlugin(), docPagesPlugin()],
      resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    }),
};

export default config;
