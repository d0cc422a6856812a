import { css } from 'lit';

/** The tools above the grid, the list of findings, the form in which something is added, the preview of a paste. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.875em;
    font-size: var(--_size-2);
  }
  .views {
    display: flex;
  }
  .views button {
    position: relative;
    padding-inline: 0.625em;
    border-radius: 0;
    border-color: var(--_line);
    background: var(--_paper);
    font-weight: 400;
  }
  .views button + button {
    margin-inline-start: -1px;
  }
  .views button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views button[aria-pressed='true'] {
    z-index: 1;
    background: var(--_well);
    box-shadow: inset 0 -2px 0 var(--_ink);
    font-weight: 500;
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  .toolbar select,
  .search,
  .faults-only,
  .add input,
  .more select {
    min-block-size: var(--_control);
    max-inline-size: 16em;
    padding: 0 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .toolbar > select {
    inline-size: 9.5em;
  }
  .toolbar > select.time {
    inline-size: 7.5em;
  }
  .search {
    display: flex;
    align-items: center;
    gap: 0.5em;
    flex: 1 1 10.5em;
    max-inline-size: 15em;
    color: var(--_muted);
  }
  .search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .search input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
    border: 0;
    background: transparent;
    color: var(--_ink);
    font: inherit;
    outline: none;
    text-overflow: ellipsis;
  }
  :is(.search, .add) input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .faults-only .icon,
  .fault-icon {
    color: var(--_late);
  }
  .faults-only[aria-pressed='true'] {
    border-color: var(--_late);
    background: var(--_late-soft);
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline-start: auto;
  }
  .adding .tool.named {
    padding-inline: 0.375em;
  }
  .faults {
    display: flex;
    align-items: start;
    gap: 0.5em;
    max-block-size: 14em;
    margin-block-end: 0.875em;
    padding: 0.25em 0.25em 0.25em 0.875em;
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    font-size: var(--_size-2);
  }
  .faults ul {
    flex: 1;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .faults li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.75em;
    padding-block: 0.375em;
  }
  .faults li + li {
    border-block-start: 1px solid var(--_line);
  }
  .faults .fault-icon {
    align-self: center;
    display: flex;
  }
  .sentence {
    flex: 1 1 24em;
  }
  .remedies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    margin-block-end: 0.875em;
    padding: 0.75em 0.875em;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    font-size: var(--_size-2);
  }
  .add label {
    display: grid;
    gap: 0.25em;
    flex: 1 1 18em;
    color: var(--_muted);
  }
  .add input {
    max-inline-size: none;
    color: var(--_ink);
  }
  .found-region {
    flex-basis: 100%;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0.25em 0 0;
  }
  dialog {
    max-inline-size: min(44em, 92vw);
    max-block-size: 86vh;
    padding: 1.25em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    font-size: var(--_size-2);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    gap: 0.625em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  dialog h3 {
    margin: 0;
    font-size: 1.2857em;
    font-weight: 600;
  }
  dialog p {
    margin: 0;
  }
  .odd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .odd li {
    padding-block: 0.25em;
  }
  .odd .muted {
    display: block;
  }
  .muted {
    color: var(--_muted);
  }
  .changes {
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  .changes table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .changes :is(th, td) {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .changes th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
    color: var(--_muted);
  }
  .changes .role-glyph + .role-glyph {
    margin-inline-start: 0.25em;
  }
  dialog footer {
    display: flex;
    justify-content: end;
    gap: 0.5em;
  }
  @media (pointer: coarse) {
    .toolbar select,
    .search,
    .add input,
    .more select {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .toolbar,
    .faults,
    .add {
      display: none;
    }
  }
`;
