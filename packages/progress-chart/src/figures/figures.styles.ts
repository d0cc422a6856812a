import { css } from 'lit';

export const figureStyles = css`
  .figures-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .figures-table > tbody > tr > :is(th, td) {
    padding: 0.125em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .figures-table > tbody > tr > td.number {
    font-weight: 600;
    text-align: end;
  }
  .figures-table .row-name > span:first-of-type::first-letter {
    text-transform: uppercase;
  }
  .row-figures {
    margin: 0.25em 0 0.75em 1.5em;
  }
  h4 {
    margin: 0 0 0.25em;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 600;
  }
  .narrow {
    margin-inline-start: 1.5em;
    text-align: start;
  }
  /* Within a row of the bars that is a card on a phone it stays a table. */
  .row-figures .figures-table > tbody {
    display: table-row-group;
  }
  .row-figures .figures-table > :is(thead, tbody) > tr:not(.detail) {
    display: table-row;
    padding: 0;
    border: 0;
  }
  .row-figures .figures-table > tbody > tr > th[scope='row'] {
    inline-size: auto;
  }
  .row-figures .figures-table > tbody > tr > td.number {
    display: table-cell;
    border-block-end: 1px solid var(--_line);
  }
  .figures .detail .tasks,
  .row-figures .detail .tasks {
    margin-inline-start: 0.5em;
  }
`;
