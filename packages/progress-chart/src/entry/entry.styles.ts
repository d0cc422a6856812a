import { fieldStyles } from '@phoihop/kit';
import { css } from 'lit';

const ownStyles = css`
  .head .agency {
    inline-size: 20em;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.5em;
    font-size: var(--_size-2);
  }
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .entry-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .entry-table :is(th, td) {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .entry-table th:first-child {
    inline-size: 32%;
    padding-inline-start: 0;
  }
  .entry-table thead th {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .entry-table tbody tr:focus-within {
    background: var(--_accent-soft);
  }
  .entry-table .row-name {
    align-items: baseline;
  }
  .due {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .due[data-late] {
    color: var(--_late);
    font-weight: 600;
  }
  .entry input.figure {
    inline-size: 5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .of-target {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .of-target > span {
    color: var(--_muted);
  }
  .of-target + .of-target {
    margin-block-start: 0.25em;
  }
  .boxed {
    align-items: center;
    min-inline-size: 8em;
    min-block-size: var(--_control);
    padding: 0.25em 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .boxed:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .boxed textarea {
    outline: none;
  }
  [aria-invalid='true'] {
    border-color: var(--_late);
  }
  .fault {
    flex-basis: 100%;
    margin-block-start: 0.25em;
    color: var(--_late);
    font-size: var(--_size-2);
  }
  .nil {
    text-align: center;
  }
  #keys {
    margin-block-start: 0.75em;
  }
  .form h3 {
    margin-block-end: 0.75em;
    font-size: var(--_size-4);
  }
  .form-line {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
    gap: 0.25em 1em;
    padding-block: 0.375em;
  }
  .form-name {
    padding-block-start: 0.25em;
    color: var(--_muted);
  }
  .form-steps {
    display: flex;
    justify-content: space-between;
    margin-block-start: 1em;
  }
  @container (max-width: 52em) {
    .entry-table,
    .entry-table tbody {
      display: block;
    }
    .entry-table thead {
      display: none;
    }
    .entry-table tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.5em 0.75em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    .entry-table :is(th, td) {
      padding: 0;
      border: 0;
    }
    .entry-table th[scope='row'],
    .entry-table td[data-name]:nth-of-type(n + 3):not(.nil) {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .entry-table td:empty {
      display: none;
    }
    .entry-table td::before {
      content: attr(data-name);
      display: block;
      color: var(--_muted);
      font-size: var(--_size-2);
    }
    .entry-table td.nil {
      display: flex;
      align-items: center;
      gap: 0.5em;
      text-align: start;
    }
  }
  @container (max-width: 34em) {
    .form-line {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .check,
    .boxed {
      min-block-size: 2.75em;
    }
  }
`;

export const entryStyles = [fieldStyles, ownStyles];
