import '@phoihop/themes/neutral.css';
import type { Decorator, Preview } from '@storybook/web-components-vite';

/** The toolbars of language and theme set what a page would set: `lang` and `data-ph-theme` on the root. */
const asAPageWould: Decorator = (story, context) => {
  const root = document.documentElement;
  root.lang = String(context.globals.language);
  root.dataset.phTheme = String(context.globals.theme);
  return story();
};

const preview: Preview = {
  decorators: [asAPageWould],
  globalTypes: {
    language: {
      description: 'Ngôn ngữ',
      toolbar: { icon: 'globe', items: ['vi', 'en'], dynamicTitle: true },
    },
    theme: {
      description: 'Giao diện',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'vi', theme: 'light' },
  parameters: { layout: 'fullscreen', a11y: { test: 'error' } },
};

export default preview;
