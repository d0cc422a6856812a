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
