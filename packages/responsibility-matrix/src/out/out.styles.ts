import { css } from 'lit';

/** The buttons that print and export, and the dialog of former bodies. */
export const outStyles = css`
  .out {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_size-2);
  }
  .out .menu {
    position: relative;
    inset: auto;
  }
  .out .menu > .dots {
    min-inline-size: var(--_control);
    min-block-size: var(--_control);
    opacity: 1;
  }
  .out .pop {
    /* Above the heads of the table, which stay while it scrolls. */
    z-index: 10;
  }
  .bodies {
    inline-size: min(52em, 92vw);
    max-inline-size: none;
  }
  .bodies .changes {
    padding-inline: 0.25em;
  }
  .bodies :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  .bodies tbody th {
    inline-size: 55%;
    color: var(--_ink);
    font-weight: 500;
  }
  .bodies th .muted {
    display: block;
    font-weight: 400;
  }
  .bodies tbody tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  .bodies select {
    inline-size: 100%;
    min-inline-size: 12em;
    min-block-size: var(--_control);
    padding: 0 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  @media (pointer: coarse) {
    .bodies select {
      min-block-size: 2.75em;
    }
  }
  @media (max-width: 40em) {
    .bodies table,
    .bodies :is(tbody, tr, th, td) {
      display: block;
    }
    .bodies thead {
      display: none;
    }
  }
  @media print {
    .out {
      display: none;
    }
  }
`;
