// Made from packages/themes/tokens; do not edit.

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
  }
}
`;
