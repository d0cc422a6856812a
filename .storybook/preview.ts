import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { pseudoCatalogue, PSEUDO } from '@phoihop/testing/pseudo';
import { addLanguage, messageGroups } from '@phoihop/widgets/languages';
import manifest from 'virtual:phoihop-manifest';
import { wearKit, kitNames } from './kits.js';

setCustomElementsManifest(manifest);
// A third language as a host adds it: each text marked and 40 % longer, so that one sees what has no text, or no room.
addLanguage(PSEUDO, pseudoCatalogue(messageGroups));

/** The toolbars set what a page would set: a kit's sheet, and `lang`, scheme, density and text size on the root. */
const asAPageWould: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  root.lang = String(globals.language);
  root.dataset.phTheme = String(globals.theme);
  root.dataset.phDensity = String(globals.density);
  root.style.fontSize = `${String(globals.text)}%`;
  wearKit(String(globals.kit));
  return story();
};

const preview: Preview = {
  decorators: [asAPageWould],
  tags: ['autodocs'],
  globalTypes: {
    kit: {
      description: 'Bộ nhận diện',
      toolbar: { icon: 'paintbrush', items: [...kitNames], dynamicTitle: true },
    },
    theme: {
      description: 'Nền',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    density: {
      description: 'Độ thoáng',
      toolbar: { icon: 'component', items: ['compact', 'regular', 'comfortable'], dynamicTitle: true },
    },
    text: {
      description: 'Cỡ chữ',
      toolbar: {
        icon: 'zoom',
        items: ['100', '125', '150', '200'].map((value) => ({ value, title: `${value}%` })),
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Ngôn ngữ',
      toolbar: {
        icon: 'globe',
        items: ['vi', 'en', { value: PSEUDO, title: '⟦pseudo⟧' }],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { kit: 'neutral', theme: 'light', density: 'regular', text: '100', language: 'vi' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Which widget',
          'Chọn thành phần nào',
          '*',
          'Docs',
          ['Start in five minutes', 'Concepts'],
          'Tài liệu',
          ['Bắt đầu trong năm phút', 'Khái niệm'],
        ],
      },
    },
  },
};

export default preview;
