import { chartStyles } from '@phoihop/kit';
import { css } from 'lit';
import { barStyles, standingStyles } from '../bars/bars.styles.js';

/** The card of the bars, and what it shares with those that come behind it. */
const cardStyles = css`
  h3 {
    font-size: 1em;
  }
  /* The search among the bars, and what the tools behind them bring. */
  select,
  .widget input:not([type='radio'], [type='checkbox']) {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    padding: 0 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  /* What changes in one card is laid out and painted there alone. */
  .card {
    contain: layout style;
    isolation: isolate;
    min-inline-size: 0;
    padding: 1em 1.25em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .card > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block-end: 0.5em;
  }
  @container (min-width: 56em) {
    .cards {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .card.bars {
      grid-column: 1 / -1;
    }
  }
  .scroll {
    overflow: auto;
    max-block-size: 26em;
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
  @container (max-width: 34em) {
    .card {
      padding: 0.875em;
    }
    .summary {
      font-size: var(--_size-4);
    }
  }
  @media print {
    .screen-only {
      display: none;
    }
    .widget {
      padding: 0;
      background: none;
    }
    .card {
      contain: none;
      break-inside: avoid;
      border-color: #999;
    }
    .card.bars,
    .card.reports {
      break-inside: auto;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

export const boardStyles = [chartStyles, cardStyles, standingStyles, barStyles];
