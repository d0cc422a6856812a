import { css } from 'lit';

/** The dialog of a new plan: what is asked at the left, what it would be at the right. */
export const startStyles = css`
  dialog.start {
    inline-size: min(64em, 100vw - 2em);
    block-size: min(46em, 100vh - 2em);
  }
  .start footer button[aria-disabled='true'] {
    opacity: 0.6;
  }
  .start .waiting {
    align-self: center;
    text-align: center;
    color: var(--_muted);
  }
  .start form {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 0;
  }
  .start .columns {
    display: grid;
    grid-template-columns: minmax(16em, 5fr) minmax(0, 6fr);
    min-block-size: 0;
  }
  .start :is(.asked, .preview) {
    overflow: auto;
    min-block-size: 0;
    padding: 1em 1.25em;
  }
  .start .preview {
    border-inline-start: 1px solid var(--_line);
    background: var(--_desk);
  }
  .start .preview:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .start legend {
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .start .kind {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    padding: 0.375em 0.5em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .start .kind:hover {
    background: var(--_well);
  }
  .start .kind b,
  .start .kind .muted {
    display: block;
  }
  .start .kind b {
    font-weight: 500;
  }
  .start .kind input {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .start .fields {
    display: grid;
    gap: 0.625em;
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .start .field {
    display: grid;
    gap: 0.125em;
    font-weight: 500;
  }
  .start .field input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.25em 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
  }
  .start .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .start .field input[name='year'] {
    inline-size: 7em;
  }
  .start .fault {
    color: var(--_late);
    font-size: var(--_size-2);
  }
  .start .template-sheet {
    display: grid;
    gap: 0.5em;
    padding: 1.5em 1.25em;
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    font-family: var(--_font-paper);
    overflow-wrap: anywhere;
    text-align: center;
  }
  .sheet-issuers {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-evenly;
    gap: 0.5em 1em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .sheet-issuers span {
    max-inline-size: 100%;
  }
  .sheet-date {
    font-style: italic;
  }
  .template-sheet ol {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    list-style: none;
    text-align: start;
  }
  .template-sheet ol .muted {
    white-space: nowrap;
  }
  .start .contents {
    margin-block-start: 0.75em;
    font-weight: 500;
  }
  .next-year li {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .next-year ul {
    list-style: none;
  }
  .next-year li b {
    font-weight: 600;
  }
  .next-year del {
    color: var(--_late);
  }
  .next-year ins {
    font-weight: 600;
    text-decoration: none;
  }
  @media (max-width: 48em) {
    .start .columns {
      display: block;
      overflow: auto;
    }
    .start :is(.asked, .preview) {
      overflow: visible;
      padding-inline: 1em;
    }
    .start .preview {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  @media (pointer: coarse) {
    .start .kind {
      min-block-size: 2.75em;
    }
    .start .field input {
      min-block-size: 2.75em;
    }
  }
`;
