import { css } from 'lit';

/** The table of balance: groups of columns beside each other, units and headings in view while it is scrolled. */
export const balanceStyles = css`
  .scrolls.flush {
    padding-block: 0;
    border-block-start: 1px solid var(--_line);
  }
  dialog .balance {
    border-collapse: separate;
    border-spacing: 0;
    white-space: nowrap;
  }
  dialog .balance :is(th, td) {
    padding: 0.5em 0.625em;
    vertical-align: middle;
  }
  dialog .balance thead th {
    padding-block: 0.375em;
    background: var(--_paper);
    font-weight: 400;
    inset-block-start: 0;
    vertical-align: bottom;
    z-index: 1;
  }
  dialog .balance thead tr:first-child th:not([rowspan]) {
    border-block-end: 0;
    color: var(--_ink);
    font-weight: 600;
  }
  dialog .balance thead tr:last-child th {
    inset-block-start: 2.125em;
    border-block-end-color: var(--_field-border);
  }
  dialog .balance thead th[rowspan] {
    border-block-end-color: var(--_field-border);
  }
  dialog .balance .first {
    padding-inline-start: 1.75em;
  }
  dialog .balance .unit {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 10em;
    padding-inline-start: 0;
    background: var(--_paper);
    z-index: 1;
  }
  dialog .balance tbody .unit[rowspan] {
    vertical-align: top;
  }
  dialog .balance thead .unit {
    z-index: 2;
  }
  .balance .bar {
    inline-size: 9em;
    block-size: 0.375em;
    margin-block-start: 0.25em;
  }
  .balance tbody tr:hover :is(th:not([rowspan]), td) {
    background: var(--_desk);
  }
  .balance .none {
    color: var(--_muted);
  }
  .balance .late {
    color: var(--_late);
    font-weight: 600;
  }
  dialog .balance .sum :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_field-border);
    background: var(--_paper);
  }
  dialog .balance .sum .unit {
    z-index: 2;
  }
  @media (max-width: 40em) {
    dialog .balance .unit {
      min-inline-size: 7em;
      max-inline-size: 9em;
      white-space: normal;
    }
    .balance .bar {
      inline-size: 100%;
    }
  }
`;
