import { css } from 'lit';

/** Patterns, so that parts are told apart without colour; the same in bars, rings and legends. */
export const standingStyles = css`
  [data-standing] {
    --_stroke: var(--_nil);
    --_pattern: var(--_paper);
  }
  [data-standing='done'] {
    --_stroke: var(--_chart-done);
    --_pattern: var(--_chart-done);
  }
  [data-standing='in-progress'] {
    --_stroke: var(--_chart-under-way);
    --_pattern: repeating-linear-gradient(
      -45deg,
      var(--_chart-under-way) 0 0.125em,
      var(--_chart-under-way-soft) 0.125em 0.375em
    );
  }
  [data-standing='not-started'] {
    --_stroke: var(--_chart-open);
    --_pattern: radial-gradient(var(--_chart-open) 0.06em, transparent 0.09em) 0 0 / 0.3125em 0.3125em
      var(--_chart-open-soft);
  }
  [data-standing='late'] {
    --_stroke: var(--_chart-late);
    --_pattern:
      repeating-linear-gradient(45deg, transparent 0 0.2em, var(--_chart-late) 0.2em 0.3em),
      repeating-linear-gradient(-45deg, var(--_chart-late-soft) 0 0.2em, var(--_chart-late) 0.2em 0.3em);
  }
  [data-standing='nil'] {
    --_pattern: repeating-linear-gradient(var(--_paper) 0 0.25em, var(--_nil) 0.25em 0.3125em);
  }
  [data-standing='cancelled'] {
    --_pattern: repeating-linear-gradient(45deg, var(--_paper) 0 0.3em, var(--_nil) 0.3em 0.3625em);
  }
  .part,
  .swatch,
  td[data-standing]::before {
    border: 1px solid var(--_stroke);
    background: var(--_pattern);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  [data-standing='cancelled']:is(.part, .swatch, td)::before,
  [data-standing='cancelled']:is(.part, .swatch) {
    border-style: dashed;
  }
  .swatch,
  td[data-standing]::before {
    flex: none;
    display: inline-block;
    inline-size: 1.375em;
    block-size: 0.9375em;
    border-radius: 0.1875em;
    vertical-align: -0.0625em;
  }
`;

export const barStyles = css`
  .bar-table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  .bar-table thead th:first-child {
    inline-size: 28%;
  }
  /* A long name takes a second line: behind the one beside it it would not be seen. */
  .bar-table thead .number:not(.total) {
    inline-size: 8.5em;
    white-space: normal;
  }
  .bar-table[data-many] thead .number:not(.total) {
    inline-size: 7em;
  }
  .bar-table thead .total {
    inline-size: 4.5em;
  }
  .bar-table :is(th, td) {
    padding: 0.25em 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .bar-table :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .bar-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .bar-table thead :is(th, td) {
    color: var(--_muted);
    font-size: var(--_size-2);
    vertical-align: bottom;
    white-space: nowrap;
  }
  .bar-table thead .swatch {
    margin-inline-end: 0.5em;
  }
  .bar-table th[scope='row'] {
    overflow-wrap: anywhere;
  }
  .bar-table .number,
  .statuses .number,
  .time .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  /* Nor does a figure. */
  @container (min-width: 44em) {
    .bar-table td > .figure {
      display: block;
      block-size: 1.5em;
      line-height: 1.5;
      contain: size layout style;
    }
  }
  .number[data-none] {
    color: var(--_muted);
  }
  .number[data-standing='late']:not([data-none]) {
    color: var(--_late);
    font-weight: 600;
  }
  .bar-table tfoot :is(th, td) {
    padding-block: calc(var(--_control) - 1.625em);
    border-block: 0;
    font-weight: 600;
  }
  .sum-text {
    color: var(--_muted);
    text-wrap: pretty;
  }
  .search {
    inline-size: min(100%, 20em);
    margin-block-end: 0.5em;
  }
  .scroll.long {
    max-block-size: min(40em, 75vh);
    scrollbar-gutter: stable;
  }
  .long thead th,
  .long tfoot :is(th, td) {
    position: sticky;
    background: var(--_paper);
    z-index: 1;
  }
  .long thead th {
    inset-block-start: 0;
  }
  .long tfoot :is(th, td) {
    inset-block-end: 0;
    border-block-start: 1px solid var(--_line);
  }
  /* The line of the foot is there at the end, too. */
  .long tbody tr:last-child > * {
    border-block-end: 0;
  }
  .row-name {
    justify-content: start;
    gap: 0.5em;
    inline-size: 100%;
    padding: calc(var(--_control) / 2 - 0.8125em) 0.25em calc(var(--_control) / 2 - 0.8125em) 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
  }
  .turning::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  .turning[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .label {
    flex: none;
    min-inline-size: 2.25em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  tr[data-open] > * {
    border-block-end-color: transparent;
  }
  tr[data-open] .row-name {
    font-weight: 600;
  }
  /* A bar that grows moves nothing around itself: it alone is laid out. */
  .bar {
    display: block;
    min-inline-size: 6em;
    block-size: 1.25em;
    contain: size layout style;
  }
  .parts {
    display: grid;
    gap: 2px;
    block-size: 100%;
  }
  .part {
    cursor: pointer;
  }
  .part:hover {
    outline: 2px solid var(--_ink);
    outline-offset: -1px;
  }
  @container (max-width: 62em) {
    .bar-table thead .number:not(.total) {
      inline-size: 6em;
    }
    [data-many] thead th:first-child {
      inline-size: 22%;
    }
    .bar-table[data-many] thead .number:not(.total) {
      inline-size: 4.75em;
    }
    .bar-table thead .total {
      inline-size: 3.5em;
    }
  }
  /* A symbol stands in one line with the first word of what it means. */
  @container (min-width: 44em) and (max-width: 62em) {
    .bar-table .number:not(.total) {
      padding-inline: 0.25em;
    }
    .bar-table thead .swatch {
      inline-size: 1.125em;
      margin-inline-end: 0.25em;
    }
  }
  @container (max-width: 44em) {
    .bar-table,
    .bar-table :is(tbody, tfoot) {
      display: block;
    }
    .bar-table thead {
      display: block;
    }
    .bar-table thead .total {
      display: none;
    }
    .bar-table:is(*, [data-many]) thead .number:not(.total) {
      inline-size: auto;
    }
    .bar-table thead :not(.number):is(th, td) {
      position: absolute;
    }
    .long :is(thead th, tfoot :is(th, td)) {
      position: static;
      border-block-start: 0;
    }
    .bar-table tr:not(.detail) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.125em 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .bar-table :is(thead, tbody, tfoot) :is(th, td) {
      padding: 0;
      border: 0;
    }
    .bar-table :is(th[scope='row'], .bar-cell) {
      flex: 1 0 100%;
      inline-size: auto;
    }
    .bar-table :is(.detail, .detail > td) {
      display: block;
    }
    td[data-standing]::before {
      content: '';
    }
    td.total::before {
      content: attr(data-name);
      color: var(--_muted);
    }
    .bar-table .number {
      display: inline-flex;
      gap: 0.375em;
      align-items: center;
      font-size: var(--_size-2);
    }
  }
  @media (pointer: coarse) {
    .search,
    .row-name {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .turning::before {
      display: none;
    }
    .row-name {
      padding: 0;
      min-block-size: 0;
    }
    .part:hover {
      outline: none;
    }
  }
`;
