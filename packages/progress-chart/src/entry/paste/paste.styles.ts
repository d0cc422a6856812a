import { css } from 'lit';

export const pasteStyles = css`
  dialog.paste {
    box-sizing: border-box;
    inline-size: min(64em, calc(100vw - 2em));
    max-block-size: calc(100vh - 2em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-size: 1em;
  }
  dialog.paste[open] {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  dialog.paste::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .paste h3 {
    font-size: var(--_size-4);
  }
  .paste textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5em 0.625em;
    border: 1px dashed var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_desk);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .paste .scroll {
    flex: 0 1 auto;
    min-block-size: 6em;
    max-block-size: none;
  }
  .paste table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-2);
  }
  .paste :is(th, td) {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .paste thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
    color: var(--_muted);
  }
  .paste th[scope='row'] {
    inline-size: 38%;
  }
  .paste .number {
    color: var(--_muted);
    text-align: end;
    overflow-wrap: normal;
  }
  .paste select {
    inline-size: 100%;
    min-block-size: 2em;
  }
  .told {
    color: var(--_muted);
  }
  [data-state='refused'] > td:last-child {
    color: var(--_late);
  }
  [data-state='empty'] {
    color: var(--_muted);
  }
  .paste footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.5em;
  }
  .paste .another {
    margin-inline-end: auto;
  }
  @media (max-width: 40em) {
    .paste thead {
      display: none;
    }
    .paste :is(table, tbody, tr) {
      display: block;
    }
    .paste tr {
      display: grid;
      grid-template-columns: 2em minmax(0, 1fr);
      gap: 0.125em 0.5em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .paste tr > th[scope='row'] {
      inline-size: auto;
    }
    .paste tr > :is(th, td) {
      grid-column: 2;
      padding: 0;
      border: 0;
    }
    .paste tr > td.number {
      grid-column: 1;
      grid-row: 1;
    }
  }
`;
