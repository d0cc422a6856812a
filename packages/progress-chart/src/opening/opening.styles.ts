import { css } from 'lit';

/** The widget, its title, and the space that is kept for its cards while they are loaded. */
export const openingStyles = css`
  .widget {
    container-type: inline-size;
    background: var(--_desk);
    padding: 1.25em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 0.75em;
  }
  .head .names {
    flex: 1 1 16em;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-inline-size: 0;
  }
  h2,
  h3 {
    margin: 0;
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  h2 {
    font-size: var(--_size-4);
  }
  p {
    margin: 0;
  }
  .aside,
  .names p {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .summary {
    margin-block-end: 1em;
    font-size: var(--_size-5);
    font-weight: 500;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .summary span {
    color: var(--_muted);
    font-weight: 400;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  /* What loads is seen only after a while, but its space is there at once: about what its rows and cards will take. */
  .opening {
    gap: 0;
  }
  .opening .summary,
  .summary[data-waits] {
    min-block-size: 2.8em;
  }
  .tools-space {
    flex: 1 1 32em;
    min-block-size: var(--_control);
  }
  .bars-space,
  .cards-space {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .bars-space {
    min-block-size: calc(11em + 2.6em * var(--_rows, 1));
  }
  .cards-space {
    min-block-size: 44em;
  }
  /* Title and tools stand in a line of their own each before a single tool falls into the next one. */
  @container (max-width: 84em) {
    .head .names {
      flex-basis: 100%;
    }
  }
  @container (min-width: 56em) {
    :is(.bars-space, .cards-space) {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 62em) {
    .bars-space {
      min-block-size: calc(16em + 4.25em * var(--_rows, 1));
    }
  }
  @container (max-width: 56em) {
    .opening .summary,
    .summary[data-waits] {
      min-block-size: 4.2em;
    }
    .cards-space {
      min-block-size: calc(41em + 1em * var(--_below, 0));
    }
  }
  @container (max-width: 44em) {
    .bars-space {
      min-block-size: calc(14em + 6.5em * var(--_rows, 1));
    }
  }
  @container (max-width: 34em) {
    .tools-space {
      flex-basis: 100%;
      min-block-size: 9em;
    }
    .cards-space {
      min-block-size: calc(53em + 1em * var(--_below, 0));
    }
  }
  .bars-space[data-long] {
    min-block-size: 47em;
  }
  @media print {
    .opening {
      display: none;
    }
  }
`;
