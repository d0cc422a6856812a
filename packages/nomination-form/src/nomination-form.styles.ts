import { css } from 'lit';

export const nominationFormStyles = css`
  :host {
    container-type: inline-size;
  }
  .widget {
    display: grid;
    gap: 1em;
    background: var(--_desk);
    padding: 1em;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: var(--_line-heading);
    text-wrap: balance;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  .side h2 {
    font-size: var(--_size-4);
  }
  .side {
    display: grid;
    align-content: start;
    gap: 1em;
  }
  .hint,
  .until,
  .optional,
  .size,
  .detail,
  .step-note,
  .step-of {
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
  /* A word of its own, also in names that are made of what a label holds. */
  .optional {
    display: inline-block;
  }
  .until,
  .step-of {
    font-variant-numeric: tabular-nums;
  }
  .sheet {
    background: var(--_paper);
    border: 1px solid var(--_line);
    padding: 1.25em 1em;
    min-inline-size: 0;
  }
  .sheet > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block-end: 1.25em;
  }
  .fields {
    display: grid;
    gap: calc(var(--_control) - 0.875em);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .field {
    min-inline-size: 0;
  }
  .group {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  /* A form has many of these, and a grid for each is laid out slowly. */
  .field:not(.group) > :not(:first-child, .options) {
    margin-block-start: 0.25em;
  }
  .field:not(.group) > :is(.label, .settled) {
    display: block;
  }
  /* In its smaller letters, as far away. */
  .field:not(.group) > .hint {
    margin-block-start: calc(0.25em / 0.875);
  }
  .field[hidden],
  [hidden] {
    display: none;
  }
  .group > legend.label {
    inline-size: 100%;
    padding: 0 0 0.25em;
    margin-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  .group:not(.plain) {
    gap: 0.75em;
  }
  .group:not(.plain) > .hint {
    margin-block-start: -0.25em;
  }
  .group.plain > legend.label {
    inline-size: auto;
    margin: 0;
    padding: 0 0 0.125em;
    border: 0;
    font-weight: 500;
  }
  :is(.step-heading, .receipt-heading):focus {
    outline: none;
  }
  .label {
    font-weight: 500;
  }
  .pair,
  .triple {
    display: grid;
    gap: 0.75em 1em;
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    align-items: start;
  }
  .triple {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    align-items: start;
  }
  .summary,
  .warnings {
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
    border-radius: var(--_radius);
    margin-block-end: 1.25em;
  }
  .summary {
    background: var(--_late-soft);
    color: var(--_late);
    border: 1px solid currentcolor;
  }
  .summary:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .warnings {
    background: var(--_watch-soft);
    color: var(--_watch);
  }
  .summary h3,
  .warnings h3,
  .receipt h2 {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    align-items: start;
  }
  .summary button.link {
    color: inherit;
    text-align: start;
    justify-content: start;
  }
  .draft {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.875em;
  }
  .draft-heading {
    font-weight: 500;
  }
  .draft-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1.5em;
    padding-block-start: 1em;
  }
  footer button {
    min-block-size: calc(var(--_control) + 0.375em);
    padding-block: 0.375em;
  }
  footer .filled {
    margin-inline-start: auto;
  }
  .sending {
    padding: 0.75em 1em;
    margin-block-start: 1em;
    border-radius: var(--_radius);
    background: var(--_watch-soft);
    color: var(--_watch);
  }
  .sending:empty {
    display: none;
  }
  @container (min-width: 34em) {
    .sheet {
      padding: 1.75em 2em;
    }
  }
  @container (min-width: 56em) {
    .widget {
      grid-template-columns: 16em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 1.5em;
      padding: 1.5em;
    }
  }
  @container (min-width: 56em) {
    .sheet {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .draft {
      grid-column: 1;
      align-content: start;
    }
  }
  @container (max-width: 55.99em) {
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em;
    }
    button.step {
      inline-size: auto;
      padding: 0.25em;
    }
    .free {
      display: none;
    }
    /* One row of numbers: the page's own heading says which it is. */
    .step :is(.step-name, .step-note) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (pointer: coarse) {
    .choice,
    .options li,
    .file-button span,
    summary,
    button.link {
      min-block-size: 2.75em;
    }
    :is(input:not([type='checkbox'], [type='radio']), select) {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .summary,
    .warnings,
    .sending {
      border: 1px solid;
    }
  }
  @media print {
    .side,
    .draft,
    footer,
    .sending {
      display: none;
    }
    .widget,
    .sheet {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
