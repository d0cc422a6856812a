// Made from packages/themes/tokens; do not edit.

/** Every token by day, by its name without `--ph-`. */
export const lightTokens = {
  "color-scheme": "light",
  "paper": "#ffffff",
  "desk": "#f1f2ef",
  "well": "#e7e9e4",
  "ink": "#1b2023",
  "muted": "#565d62",
  "line": "#d8dbd5",
  "field-border": "#7d847e",
  "accent": "#2a4b8d",
  "accent-soft": "#e8edf7",
  "on-accent": "#ffffff",
  "focus": "#2a4b8d",
  "good": "#2b6a3d",
  "watch": "#825100",
  "watch-soft": "#f8eddc",
  "late": "#a3301c",
  "late-soft": "#f9e6e3",
  "nil": "#5d646b",
  "role": "#14595e",
  "on-role": "#ffffff",
  "role-other": "#46585c",
  "chart-done": "#17565f",
  "chart-under-way": "#2d7884",
  "chart-under-way-soft": "#b5d6d9",
  "chart-open": "#7b847f",
  "chart-open-soft": "#f1f3f0",
  "chart-late": "#b4472f",
  "chart-late-soft": "#fbe3dc",
  "radius": "0.375em",
  "font": "inherit",
  "font-paper": "'Times New Roman', 'Liberation Serif', serif",
  "size-1": "0.8125em",
  "size-2": "0.875em",
  "size-4": "1.125em",
  "size-5": "1.375em",
  "line-text": "1.5",
  "line-heading": "1.3",
  "control": "2.125em",
} as const;

/** The tokens that differ by night. */
export const darkTokens = {
  "color-scheme": "dark",
  "paper": "#23272b",
  "desk": "#1a1d20",
  "well": "#30353a",
  "ink": "#e4e7e5",
  "muted": "#a9b0b3",
  "line": "#3d4348",
  "field-border": "#858d91",
  "accent": "#a3bdf2",
  "accent-soft": "#2c3850",
  "on-accent": "#152036",
  "focus": "#a3bdf2",
  "good": "#8fcf9f",
  "watch": "#eab765",
  "watch-soft": "#42351f",
  "late": "#f3a593",
  "late-soft": "#4a2b25",
  "nil": "#a5acb2",
  "role": "#7cc8c9",
  "on-role": "#0d2224",
  "role-other": "#a9b9bc",
  "chart-done": "#7cc8c9",
  "chart-under-way": "#62adb3",
  "chart-under-way-soft": "#26474b",
  "chart-open": "#8b9598",
  "chart-open-soft": "#2b3034",
  "chart-late": "#ef8f78",
  "chart-late-soft": "#552d24",
} as const;

/** The tokens that differ on paper. */
export const printTokens = {
  "paper": "#fff",
  "desk": "#fff",
  "well": "#fff",
  "ink": "#000",
  "muted": "#000",
  "line": "#000",
  "accent": "#000",
} as const;

/** The tokens that differ where more contrast is asked for. */
export const moreContrastTokens = {
  "muted": "var(--ph-ink)",
  "nil": "var(--ph-ink)",
  "line": "var(--ph-field-border)",
} as const;

/** The CSS that each widget carries in its shadow root: `--_name` for each public `--ph-name`. */
export const neutralTokens = `:host {
  --_color-scheme: var(--ph-color-scheme, light);
  --_paper: var(--ph-paper, #ffffff);
  --_desk: var(--ph-desk, #f1f2ef);
  --_well: var(--ph-well, #e7e9e4);
  --_ink: var(--ph-ink, #1b2023);
  --_muted: var(--ph-muted, #565d62);
  --_line: var(--ph-line, #d8dbd5);
  --_field-border: var(--ph-field-border, #7d847e);
  --_accent: var(--ph-accent, #2a4b8d);
  --_accent-soft: var(--ph-accent-soft, #e8edf7);
  --_on-accent: var(--ph-on-accent, #ffffff);
  --_focus: var(--ph-focus, #2a4b8d);
  --_good: var(--ph-good, #2b6a3d);
  --_watch: var(--ph-watch, #825100);
  --_watch-soft: var(--ph-watch-soft, #f8eddc);
  --_late: var(--ph-late, #a3301c);
  --_late-soft: var(--ph-late-soft, #f9e6e3);
  --_nil: var(--ph-nil, #5d646b);
  --_role: var(--ph-role, #14595e);
  --_on-role: var(--ph-on-role, #ffffff);
  --_role-other: var(--ph-role-other, #46585c);
  --_chart-done: var(--ph-chart-done, #17565f);
  --_chart-under-way: var(--ph-chart-under-way, #2d7884);
  --_chart-under-way-soft: var(--ph-chart-under-way-soft, #b5d6d9);
  --_chart-open: var(--ph-chart-open, #7b847f);
  --_chart-open-soft: var(--ph-chart-open-soft, #f1f3f0);
  --_chart-late: var(--ph-chart-late, #b4472f);
  --_chart-late-soft: var(--ph-chart-late-soft, #fbe3dc);
  --_radius: var(--ph-radius, 0.375em);
  --_font: var(--ph-font, inherit);
  --_font-paper: var(--ph-font-paper, 'Times New Roman', 'Liberation Serif', serif);
  --_size-1: var(--ph-size-1, 0.8125em);
  --_size-2: var(--ph-size-2, 0.875em);
  --_size-4: var(--ph-size-4, 1.125em);
  --_size-5: var(--ph-size-5, 1.375em);
  --_line-text: var(--ph-line-text, 1.5);
  --_line-heading: var(--ph-line-heading, 1.3);
  --_control: var(--ph-control, 2.125em);
}
@media print {
  :host {
    --_paper: #fff;
    --_desk: #fff;
    --_well: #fff;
    --_ink: #000;
    --_muted: #000;
    --_line: #000;
    --_accent: #000;
  }
}
@media (forced-colors: active) {
  :host {
    --_paper: Canvas;
    --_desk: Canvas;
    --_well: Canvas;
    --_ink: CanvasText;
    --_muted: CanvasText;
    --_line: CanvasText;
    --_field-border: CanvasText;
    --_accent: LinkText;
    --_accent-soft: Canvas;
    --_on-accent: Canvas;
    --_focus: Highlight;
    --_good: CanvasText;
    --_watch: CanvasText;
    --_watch-soft: Canvas;
    --_late: CanvasText;
    --_late-soft: Canvas;
    --_nil: GrayText;
    --_chart-done: CanvasText;
    --_chart-under-way: CanvasText;
    --_chart-under-way-soft: Canvas;
    --_chart-open: CanvasText;
    --_chart-open-soft: Canvas;
    --_chart-late: CanvasText;
    --_chart-late-soft: Canvas;
  }
}
`;
