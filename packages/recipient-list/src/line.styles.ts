import { css } from 'lit';

/** The lines and the headings over them, in columns that leave room for what a person works with. */
export const lineStyles = css`
  li[data-id] {
    --_columns: minmax(0, 1fr) 7.5em 3.5em;
    position: relative;
    border-block-end: 1px solid var(--_line);
  }
  li.editable {
    --_columns: 1.5em minmax(0, 1fr) 7.5em 3.5em 2em;
  }
  li[data-id]:first-child {
    border-block-start: 1px solid var(--_line);
  }
  li[data-group]:first-child {
    border-block-start: 0;
  }
  .group {
    display: grid;
    grid-template-columns: var(--_columns);
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: 1.5em;
    padding-block-end: 0.375em;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }
  .group > * {
    font-size: var(--_size-2);
  }
  li:first-child > .group {
    margin-block-start: 0.25em;
  }
  .group h3 {
    grid-column: 1 / span 2;
    margin: 0;
    font-weight: 400;
    line-height: var(--_line-heading);
  }
  .to-read .group h3 {
    grid-column: 1;
  }
  .group .column:not(.purpose) {
    text-align: end;
    white-space: nowrap;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: start;
    gap: 0.5em;
    padding-block: calc(var(--_control) / 2 - 0.75em);
  }
  .row p.text {
    margin: 0;
    padding-block: 0.3125em;
    overflow-wrap: anywhere;
  }
  @container (max-width: 30em) {
    li[data-id] {
      --_columns: minmax(0, 1fr) 3.5em;
    }
    li.editable {
      --_columns: 1.5em minmax(0, 1fr) 3.5em 2em;
    }
    .to-read > .row > p.text {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    li.editable {
      --_columns: 2.75em minmax(0, 1fr) 7.5em 3.75em 2.75em;
    }
    .row p.text {
      padding-block: 0.625em;
    }
    @container (max-width: 30em) {
      li.editable {
        --_columns: 2.75em minmax(0, 1fr) 4.5em 2.75em;
      }
    }
  }
  @media print {
    li.editable {
      --_columns: minmax(0, 1fr) 7.5em 3.5em;
    }
    li[data-id] {
      break-inside: avoid;
    }
    .group h3 {
      grid-column: 1;
    }
  }
`;
