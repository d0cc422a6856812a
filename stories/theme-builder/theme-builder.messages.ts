/** The words of the theme builder. */
export interface ThemeBuilderMessages {
  colours: string;
  accent: string;
  ground: string;
  roles: string;
  ours: string;
  radius: string;
  density: string;
  densities: { compact: string; regular: string; comfortable: string };
  font: string;
  hostFont: string;
  scheme: string;
  schemes: { light: string; dark: string };
  allRead: (pairs: number) => string;
  faults: (count: number) => string;
  nearest: (colour: string) => string;
  contrast: string;
  pair: string;
  ratio: string;
  needed: string;
  saveCss: string;
  saveTokens: string;
  saveColours: string;
}

const vi: ThemeBuilderMessages = {
  colours: 'Bộ nhận diện',
  accent: 'Màu nhấn',
  ground: 'Màu nền',
  roles: 'Màu vai trò',
  ours: 'tự tính',
  radius: 'Góc bo',
  density: 'Độ thoáng',
  densities: { compact: 'gọn', regular: 'vừa', comfortable: 'thoáng' },
  font: 'Phông chữ',
  hostFont: 'của trang nhúng',
  scheme: 'Nền',
  schemes: { light: 'sáng', dark: 'tối' },
  allRead: (pairs) => `Cả ${String(pairs)} cặp màu đều đủ tương phản.`,
  faults: (count) => `${String(count)} cặp màu không đủ tương phản; chưa lưu được CSS.`,
  nearest: (colour) => `Dùng ${colour}, màu nhấn gần nhất đọc được`,
  contrast: 'Tương phản',
  pair: 'Cặp màu',
  ratio: 'Tỉ lệ',
  needed: 'Cần',
  saveCss: 'Lưu CSS',
  saveTokens: 'Lưu tokens (DTCG)',
  saveColours: 'Lưu tệp màu',
};

const en: ThemeBuilderMessages = {
  colours: 'Brand kit',
  accent: 'Accent',
  ground: 'Ground',
  roles: 'Roles',
  ours: 'worked out',
  radius: 'Corner',
  density: 'Density',
  densities: { compact: 'compact', regular: 'regular', comfortable: 'comfortable' },
  font: 'Font',
  hostFont: 'that of the page',
  scheme: 'Scheme',
  schemes: { light: 'light', dark: 'dark' },
  allRead: (pairs) => `All ${String(pairs)} pairs of colours have enough contrast.`,
  faults: (count) => `${String(count)} pairs of colours lack contrast; CSS cannot be saved yet.`,
  nearest: (colour) => `Use ${colour}, the nearest accent that can be read`,
  contrast: 'Contrast',
  pair: 'Pair',
  ratio: 'Ratio',
  needed: 'Needed',
  saveCss: 'Save CSS',
  saveTokens: 'Save tokens (DTCG)',
  saveColours: 'Save colours',
};

export const themeBuilderMessages = { vi, en } as const;
