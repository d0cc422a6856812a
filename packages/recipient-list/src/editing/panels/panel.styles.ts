import { css } from 'lit';

/** What is offered above the lines, and the panels for pasting and for the order of custom. */
export const panelStyles = css`
  .offers {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1.25em;
  }
  .offer,
  .panel {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_paper);
  }
  .offer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5em 0.75em;
    padding: 0.75em 1em;
  }
  .offer > svg {
    align-self: start;
    margin-block-start: 0.125em;
    color: var(--_watch);
  }
  .offer p {
    margin: 0;
  }
  .offer ul {
    grid-column: 2 / -1;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .offer li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .offer .items {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .panel {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1.25em;
    padding: 1em 1.125em;
  }
  .panel h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .panel h3:focus-visible {
    outline: none;
  }
  .panel :is(p, ul, ol) {
    margin: 0;
  }
  .panel .hint {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .panel .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .panel textarea {
    inline-size: 100%;
    min-block-size: 7em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .paste ul {
    padding: 0;
    list-style: none;
  }
  .paste label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    padding-block: 0.25em;
  }
  .paste .repeats {
    color: var(--_watch);
    font-size: var(--_size-2);
  }
  .order ol {
    padding-inline-start: 2em;
    max-block-size: 24em;
    overflow: auto;
  }
  .order .moves strong {
    font-weight: 600;
  }
  .order .moves {
    color: var(--_accent);
  }
  @container (max-width: 30em) {
    .offer {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .offer > button {
      grid-column: 1 / -1;
    }
    .offer ul {
      grid-column: 1 / -1;
    }
    .offer li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .offer .items {
      grid-row: 2;
    }
    .offer li button {
      grid-row: 1 / 3;
      grid-column: 2;
    }
  }
  @media (pointer: coarse) {
    .paste label {
      padding-block: 0.625em;
    }
    .offer button.link {
      min-block-size: 2.75em;
      min-inline-size: 2.75em;
    }
  }
  @media print {
    .offers,
    .panel {
      display: none;
    }
  }
`;
