// Made from packages/themes/tokens; do not edit.

/** The same for charts, carried by what draws one. */
export const chartTokens = `:host {
  --_chart-done: var(--ph-chart-done, #17565f);
  --_chart-under-way: var(--ph-chart-under-way, #2d7884);
  --_chart-under-way-soft: var(--ph-chart-under-way-soft, #b5d6d9);
  --_chart-open: var(--ph-chart-open, #7b847f);
  --_chart-open-soft: var(--ph-chart-open-soft, #f1f3f0);
  --_chart-late: var(--ph-chart-late, #b4472f);
  --_chart-late-soft: var(--ph-chart-late-soft, #fbe3dc);
}
@media (forced-colors: active) {
  :host {
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
