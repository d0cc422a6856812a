import { css } from 'lit';

/** Figures, units and tools around the list; they come behind its first rows. */
export const aroundStyles = css`
  .empty p:not(:last-child) {
    margin-block-end: 1em;
  }
  .unnamed {
    margin: 0.75em 0 0;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    border-block: 1px solid var(--_line);
    margin-block-end: 1em;
  }
  .figure {
    min-inline-size: 0;
    padding: 0.75em 1.25em 0.75em 0;
  }
  .figure + .figure {
    padding-inline-start: 1.25em;
    border-inline-start: 1px solid var(--_line);
  }
  .figure h3 {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
  .value {
    margin: 0 0 0.25em;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0.375em 0 0;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  .notes b {
    color: var(--_ink);
    font-weight: 600;
  }
  .notes .late,
  .notes .late b {
    color: var(--_late);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
  }
  .bar .rest {
    fill: var(--_line);
  }
  .bar .strong {
    fill: var(--_chart-done);
  }
  .bar .second {
    fill: var(--_chart-done);
    fill-opacity: 0.72;
  }
  .bar .middle {
    fill: var(--_chart-under-way);
  }
  .bar .fourth {
    fill: var(--_chart-under-way);
    fill-opacity: 0.6;
  }
  .bar .soft {
    fill: var(--_chart-under-way-soft);
  }
  .bar .over {
    fill: var(--_chart-late);
  }
  .units {
    font-size: var(--_size-2);
  }
  .units ul {
    max-block-size: min(46em, 80vh);
    margin: 0;
    padding: 2px;
    overflow: auto;
    list-style: none;
    scrollbar-width: thin;
  }
  .units-head {
    display: flex;
    justify-content: space-between;
    margin: 0;
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .units li {
    border-block-end: 1px solid var(--_line);
    contain-intrinsic-block-size: auto 3.5em;
    content-visibility: auto;
  }
  .units button.unit-button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.75em;
    inline-size: 100%;
    padding: 0.5em;
    border: 0;
    border-radius: 0.25em;
    background: transparent;
    font-weight: 400;
    text-align: start;
  }
  .units li:first-child .unit-button {
    font-weight: 600;
  }
  .units button.unit-button:hover {
    background: var(--_well);
  }
  .units .unit-button[aria-pressed='true'] {
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .units .unit-button:focus-visible {
    outline-offset: -2px;
  }
  .use {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .use.late {
    color: var(--_late);
    font-weight: 600;
  }
  .squares {
    grid-column: 1 / -1;
    display: flex;
    gap: 0.25em;
  }
  .squares i {
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: 0.125em;
    background: var(--_paper);
  }
  .squares .taken {
    border-color: var(--_chart-done);
    background: var(--_chart-done);
  }
  .squares .over {
    border-color: var(--_late);
    box-shadow: inset 0 0 0 2px var(--_paper);
    background: var(--_late);
  }
  .unit-button .bar {
    grid-column: 1 / -1;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_size-2);
  }
  .toolbar select,
  .search {
    min-block-size: var(--_control);
    padding: 0 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .toolbar select {
    max-inline-size: 11.5em;
  }
  .with-units .toolbar select.unit {
    display: none;
  }
  .search {
    display: flex;
    align-items: center;
    gap: 0.5em;
    flex: 1 1 14em;
    max-inline-size: 22em;
    color: var(--_muted);
  }
  .search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    border: 0;
    background: transparent;
    color: var(--_ink);
    font: inherit;
    outline: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .count {
    display: flex;
    align-items: center;
    gap: 0 1em;
    min-block-size: 1.5em;
    margin: 0.25em 0;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  @container roster (max-width: 64em) {
    .units {
      display: none;
    }
    .with-units .toolbar select.unit {
      display: block;
    }
  }
  @container roster (max-width: 40em) {
    .figures {
      grid-template-columns: minmax(0, 1fr);
    }
    .figure,
    .figure + .figure {
      padding: 0.5em 0;
      border-inline-start: 0;
    }
    .figure + .figure {
      border-block-start: 1px solid var(--_line);
    }
    .toolbar select {
      flex: 1 1 9em;
      max-inline-size: none;
      min-inline-size: 0;
    }
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .figure {
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: baseline;
      column-gap: 0.75em;
    }
    .figure :is(.bar, .notes) {
      grid-column: 1 / -1;
    }
    .figure .value {
      margin: 0;
      font-size: 1em;
      text-align: end;
    }
    .figure + .figure .bar {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .count button.link {
      min-block-size: 2.75em;
    }
    .toolbar select,
    .search {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .bar :is(.rest, .soft) {
      fill: Canvas;
    }
    .bar :is(.strong, .second, .over) {
      fill: CanvasText;
    }
    .bar :is(.middle, .fourth) {
      fill: GrayText;
    }
    .squares i {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    .squares :is(.taken, .over) {
      background: CanvasText;
    }
  }
  @media print {
    .bar .rest {
      fill: none;
      stroke: var(--_line);
      stroke-width: 0.5;
    }
    .buttons,
    .toolbar,
    .count {
      display: none;
    }
  }
`;
