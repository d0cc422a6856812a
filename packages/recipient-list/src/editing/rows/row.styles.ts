import { css } from 'lit';

/** What is in a line besides its text: grip, purpose, copies, menu; on a phone purpose and copies stand below the text. */
export const rowStyles = css`
  .editable > .row {
    margin-inline: -0.5em;
    padding-inline: 0.5em;
    border-radius: calc(var(--_radius) * 1.25);
  }
  .editable > .row:focus-within {
    position: relative;
    z-index: 1;
    outline: 2px solid var(--_focus);
    background: var(--_paper);
  }
  .row textarea:focus-visible {
    outline: none;
  }
  .grow,
  .archive-line .opening {
    padding-block: 0.3125em;
  }
  .grip {
    display: grid;
    place-items: center;
    min-block-size: var(--_control);
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, auto) 1em;
    justify-content: start;
    align-items: center;
    min-block-size: var(--_control);
    color: var(--_muted);
  }
  .choice > * {
    grid-row: 1;
  }
  .choice select {
    grid-column: 1 / -1;
    min-block-size: var(--_control);
    padding-inline: 0 1.375em;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--_size-2);
    appearance: none;
    field-sizing: content;
    cursor: pointer;
  }
  .choice select option {
    background: var(--_paper);
    color: var(--_ink);
  }
  .choice svg {
    grid-column: 2;
    inline-size: 1em;
    block-size: 1em;
    pointer-events: none;
  }
  .copies input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .to-read :is(.copies, .purpose) {
    padding-block: 0.3125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .to-read .copies {
    text-align: end;
  }
  .copies-word {
    display: none;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .row > .menu {
    position: relative;
    inset: auto;
  }
  .row > .menu > .dots {
    min-block-size: var(--_control);
    opacity: 0.55;
  }
  .archive-line {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.25em 0.5em;
    min-inline-size: 0;
  }
  .archive-line .unit {
    min-inline-size: 2.5em;
    padding: calc(0.3125em - 1px) 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .archive-line .unit > textarea {
    inline-size: 0;
    min-inline-size: 100%;
  }
  .archive-line .unit:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .archive-line .add-unit {
    min-inline-size: 1.75em;
    color: var(--_muted);
  }
  .notes {
    display: grid;
    gap: 0.125em;
    padding: 0.125em 0 0.5em 2em;
    color: var(--_muted);
  }
  .to-read .notes {
    padding-inline-start: 0;
  }
  .note {
    margin: 0;
    font-size: var(--_size-2);
  }
  .delivery {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .delivery svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .note.watch {
    color: var(--_watch);
  }
  .note select {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .delivery:is(.received, .read) {
    color: var(--_good);
  }
  .delivery:is(.returned, .failed) {
    color: var(--_late);
  }
  li.lifted > .row {
    opacity: 0.5;
  }
  li.drop-before::before,
  li.drop-behind::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    z-index: 2;
    border-block-start: 2px solid var(--_accent);
    pointer-events: none;
  }
  li.drop-before::before {
    inset-block-start: -1px;
  }
  li.drop-behind::after {
    inset-block-end: -2px;
  }
  @container (max-width: 30em) {
    .group .column {
      display: none;
    }
    .editable > .row > :is(.grow, .archive-line) {
      grid-column: 2 / span 2;
    }
    .editable > .row > .menu {
      grid-column: 4;
    }
    .editable > .row > .purpose {
      grid-area: 2 / 2;
    }
    .editable > .row > .copies {
      display: flex;
      align-items: center;
      gap: 0.5em;
      grid-area: 2 / 3 / 3 / 5;
      padding: 0;
    }
    .copies-word {
      display: inline;
    }
    .to-read > .row > .copies {
      grid-column: 2;
    }
  }
  @media (pointer: coarse) {
    .grip,
    .choice,
    .choice select,
    .note select,
    .copies input {
      min-block-size: 2.75em;
    }
    .choice select {
      font-size: 1em;
    }
    .grow,
    .archive-line .opening {
      padding-block: 0.625em;
    }
    .notes {
      padding-inline-start: 3.25em;
    }
    .note button.link {
      min-block-size: 2.75em;
    }
    .archive-line .unit {
      min-inline-size: 2.75em;
      padding-block: 0.5625em;
    }
    .row > .menu > .dots {
      min-block-size: 2.75em;
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    li.drop-before::before,
    li.drop-behind::after {
      border-block-start-color: Highlight;
    }
    li.lifted > .row {
      opacity: 1;
      outline: 2px dashed GrayText;
    }
  }
  @media print {
    .grip,
    .row > .menu,
    .archive-line .add-unit,
    .choice svg,
    .note:not(.delivery) {
      display: none;
    }
    .notes {
      padding-inline-start: 0;
    }
    .archive-line .unit,
    .copies input {
      border-color: transparent;
      background: none;
    }
  }
`;
