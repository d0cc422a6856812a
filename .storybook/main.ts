import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { manifestPlugin } from './manifest-plugin.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Sources of the packages as they are, like the demo.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      root: '.',
      plugins: [manifestPlugin()],
      resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    }),
};

export default config;
