import { css } from 'lit';

/** The current cell of the grid, what is selected or carried, sums, faults, notices: what comes once the table stands. */
export const handStyles = css`
  .scroller {
    overscroll-behavior: contain;
  }
  .grid {
    -webkit-user-select: none;
    user-select: none;
  }
  .section .task {
    cursor: pointer;
  }
  .section .task[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }
  .name {
    cursor: grab;
  }
  .task > .fault {
    margin-inline-start: auto;
    padding: 0.125em 0.5em;
    border-radius: 0.25em;
    background: var(--_late-soft);
    color: var(--_late);
    font-weight: 500;
  }
  .task > .fault::before {
    content: '⚠';
    margin-inline-end: 0.25em;
    font-weight: 400;
  }
  .name {
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
  }
  .other-name {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .other-name:empty {
    display: none;
  }
  .band {
    position: absolute;
    inset-block: 0;
    inline-size: var(--_body);
    background: var(--_desk);
  }
  .row:not(.section):is(.current, :hover),
  .row:not(.section):is(.current, :hover) .fixed {
    background: var(--_desk);
  }
  .row.section:is(.current, :hover),
  .row.section:is(.current, :hover) .fixed {
    background: var(--_well);
  }
  .carried {
    position: absolute;
    inset-block: 0;
    z-index: 3;
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_accent);
  }
  .selection {
    position: absolute;
    z-index: 2;
    border: 2px solid var(--_accent);
    border-radius: 0.125em;
    background: rgb(127 127 127 / 12%);
    pointer-events: none;
  }
  .selection.single {
    border-color: transparent;
    background: none;
  }
  .fill-handle {
    position: absolute;
    inset-block-end: -0.375em;
    inset-inline-end: -0.375em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_paper);
    border-radius: 0.125em;
    background: var(--_accent);
    cursor: crosshair;
    pointer-events: auto;
    opacity: 0;
  }
  .fill-handle::after {
    content: '';
    position: absolute;
    inset: -0.5em;
  }
  .focused .fill-handle {
    opacity: 1;
  }
  .grid [tabindex],
  .entry {
    outline: none;
  }
  .focused .current:is(.cell, .total, .name, .task, .time, .total-name, .task-name, .time-name) {
    box-shadow: inset 0 0 0 2px var(--_focus);
    border-radius: 0.25em;
  }
  .entry {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: transparent;
    caret-color: transparent;
    cursor: default;
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .focused .current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .selection {
      border-color: Highlight;
    }
    .cell.faulty {
      outline: 1px dashed CanvasText;
      outline-offset: -3px;
    }
    .bar > .lead {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  .cell.faulty {
    background: var(--_late-soft);
  }
  .cell.faulty::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0.35em solid var(--_late);
    border-inline-start-color: transparent;
    border-block-end-color: transparent;
  }
  .counted {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .counted + .counted {
    margin-inline-start: 0.375em;
  }
  .counted::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1px solid var(--_role);
    border-radius: 0.125em;
  }
  .counted[data-role='lead']::before {
    background: var(--_role);
  }
  .counted[data-role='implement']::before {
    border-color: var(--_role-other);
    border-radius: 50%;
  }
  .totals {
    block-size: 4em;
  }
  .total-name {
    display: flex;
    flex-direction: column;
    justify-content: center;
    block-size: 100%;
    padding-inline: 1em;
    font-weight: 600;
  }
  .total-name small {
    color: var(--_muted);
    font-size: 0.9286em;
    font-weight: 400;
  }
  .total {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.375em;
  }
  .count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .nothing {
    gap: 0;
    color: var(--_watch);
  }
  .nothing .bar,
  .none:empty {
    display: none;
  }
  .none {
    font-size: 0.9286em;
  }
  .nothing .count {
    font-weight: 400;
  }
  .bar {
    display: flex;
    gap: 1px;
    inline-size: 3.5em;
    block-size: 0.4em;
  }
  .bar > * {
    block-size: 100%;
  }
  .bar > .lead {
    background: var(--_role);
  }
  .bar > .coordinate {
    border: 1px solid var(--_role);
  }
  .bar > .other {
    background: var(--_line);
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
  @media print {
    header .tool,
    .notice-region,
    .legend,
    .source {
      display: none;
    }
  }
`;
