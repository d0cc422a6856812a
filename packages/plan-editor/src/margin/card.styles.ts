import { css } from 'lit';

/** The card of the item in hand, which floats beside the paper or above the bar below it; words that ask to be noted. */
export const cardStyles = css`
  .surface .recognised {
    border-block-end: 2px dashed var(--_accent);
  }
  :is(.margin, .sheet) :is(p, ul, h3, h4) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    position: sticky;
    z-index: 1;
    display: grid;
    gap: 0.5em;
    overflow: auto;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .card:focus-visible {
    outline-offset: -3px;
  }
  .card h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .card h4,
  .card label,
  .card .quiet {
    color: var(--_muted);
    font-size: 0.9286em;
    font-weight: 500;
  }
  .card li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
    padding-block: 0.125em;
  }
  .card :is(.asked, .assigned) li {
    flex-wrap: nowrap;
  }
  .card :is(.asked, .assigned) li > span:not(.role-glyph, .quiet) {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .card li > :is(.link, .tool) {
    margin-inline-start: auto;
  }
  .card .fault {
    color: var(--_late);
  }
  .card .asked .role-glyph {
    border-style: dashed;
    border-color: var(--_accent);
    background: none;
    color: var(--_accent);
  }
  .card label {
    display: grid;
    gap: 0.125em;
  }
  .card :is(input, select) {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 1.0769em;
  }
  .assign {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.5em;
    align-items: end;
  }
  .assign button {
    grid-column: 1 / -1;
  }
  @container (min-width: 72em) {
    .margin .card {
      inset-block: calc(var(--_tools-block) + 0.5em) auto;
      max-block-size: calc(100vh - var(--_tools-block) - 1.5em);
      margin-inline-start: 1em;
      box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.12);
    }
  }
  @media print {
    .surface .recognised {
      border-block-end-color: transparent;
    }
  }
`;
