import { css } from 'lit';

/** Tables of the body: cells that are edited look like cells. */
export const tableStyles = css`
  .table-holder {
    position: relative;
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }
  /* On a narrow paper a wide table is pushed aside rather than broken within its words. */
  .table-scroller {
    overflow-x: auto;
  }
  .table-holder :is(th, td) {
    padding: 0;
  }
  .table-holder .grow {
    padding: 0.25em 0.5em;
  }
  .table-holder .grow::after,
  .table-holder .grow > textarea {
    overflow-wrap: break-word;
  }
  .table-holder .grow::after {
    inline-size: auto;
    min-inline-size: auto;
  }
  /* A column is as wide as its words: the field itself counts for nothing. */
  .table-holder .grow > textarea {
    inline-size: 0;
    min-inline-size: 100%;
    min-block-size: 1.5em;
    outline-offset: 0.25em;
    cursor: text;
  }
  .table-holder td:hover,
  .table-holder th:hover,
  .table-holder :is(td, th):focus-within {
    background: var(--_accent-soft);
  }
  .table-holder .grow > textarea:focus-visible {
    outline: 0;
  }
  .table-holder :is(td, th):focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .table-holder > .menu {
    inset-block-start: -1.875em;
  }
  .insert-table {
    position: relative;
  }
  .insert-table > .pop {
    inset-inline: 0 auto;
    padding: 0.5em;
  }
  .sizes table {
    border-collapse: separate;
    border-spacing: 0.125em;
  }
  .sizes td {
    padding: 0;
  }
  .sizes .size {
    display: block;
    inline-size: 1.75em;
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    padding: 0;
    border-color: var(--_line);
    border-radius: 0.125em;
  }
  .sizes .size.within {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .sizes p {
    margin: 0.375em 0 0;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  @container (max-width: 40em) {
    .insert-table {
      position: static;
    }
    .insert-table > .pop {
      inset-inline: 0.375em auto;
    }
  }
  @media (pointer: coarse) {
    .sizes .size {
      inline-size: 2.75em;
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .sizes .size.within {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .table-holder :is(td, th) {
      outline: 0;
      background: none;
    }
    .table-scroller {
      overflow: visible;
    }
    .table-holder .grow > textarea {
      visibility: hidden;
    }
    .table-holder .grow::after {
      visibility: visible;
    }
  }
`;
