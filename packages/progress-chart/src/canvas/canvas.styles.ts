import { css } from 'lit';

/** The boxes that charts stand in, and the tables beside them. */
export const canvasStyles = css`
  .canvas-box {
    position: relative;
    block-size: 15em;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_ink);
    background: var(--_paper);
    /* Its end tells the canvas that the page has other colours now. */
    transition: color 1ms;
  }
  .canvas-box[data-status='faulty'] {
    display: none;
  }
  @media print {
    .canvas-box[data-status='waiting'] {
      display: none;
    }
    canvas {
      max-inline-size: 100%;
    }
  }
  canvas {
    display: block;
  }
  .canvas-fault {
    padding: 1.5em 0;
    color: var(--_watch);
  }
  .sentence {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .sentence[data-behind] {
    color: var(--_watch);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-block: 0.5em;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .icon {
    vertical-align: middle;
  }
  .line-sample {
    inline-size: 1.75em;
    border-block-start: 2px dashed var(--_muted);
  }
  .line-sample.done {
    border-block-start: 3px solid var(--_chart-done);
  }
  .time table,
  .statuses table,
  .reports table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-2);
  }
  :is(.time, .statuses, .reports) :is(th, td) {
    padding: 0.25em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  :is(.time, .reports) thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
    color: var(--_muted);
  }
  .ring {
    display: grid;
    grid-template-columns: minmax(9em, 11em) minmax(0, 1fr);
    align-items: center;
    gap: 1.25em;
  }
  .ring .canvas-box {
    block-size: 11em;
  }
  .ring canvas {
    margin-inline: auto;
    cursor: pointer;
  }
  .middle {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: var(--_size-5);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .statuses tbody tr:last-child > * {
    border-block-end: 0;
  }
  .statuses .row-name:disabled {
    color: var(--_muted);
    opacity: 1;
  }
  .reports :is(.period, td.sending) {
    text-align: center;
  }
  .reports .period {
    inline-size: 6.5em;
    font-weight: 400;
  }
  .reports .period:last-child {
    color: var(--_ink);
    font-weight: 600;
  }
  /* Its words stay whole: a table takes the room of a column that may break anywhere. */
  .reports th[scope='row'] {
    min-inline-size: 7em;
    overflow-wrap: break-word;
  }
  .sending .icon {
    color: var(--_chart-done);
  }
  .sending[data-sending='in-time'] .icon {
    fill: var(--_chart-done);
    stroke: var(--_chart-done);
  }
  .sending[data-sending='in-time'] .icon path {
    stroke: var(--_paper);
  }
  .sending[data-sending='waiting'] .icon {
    color: var(--_muted);
  }
  .sending[data-sending='overdue'] .icon {
    color: var(--_late);
  }
  @container (max-width: 34em) {
    .ring {
      grid-template-columns: minmax(0, 1fr);
    }
    .reports .period {
      inline-size: 4.5em;
    }
  }
  @media (forced-colors: active) {
    .sending .icon {
      forced-color-adjust: none;
    }
  }
`;
