import { css } from 'lit';

/** The tools beside the title, the columns of cards, and what is said around them. */
export const toolsStyles = css`
  .switch {
    display: flex;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .switch label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_control);
    padding: 0 0.875em;
    font-weight: 500;
    cursor: pointer;
  }
  .switch label + label {
    border-inline-start: 1px solid var(--_line);
  }
  .switch input {
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    appearance: none;
    cursor: pointer;
  }
  .switch .chosen {
    background: var(--_well);
    box-shadow: inset 0 -2px var(--_ink);
  }
  .switch input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
    z-index: 1;
  }
  .menu {
    position: relative;
    inset: auto;
  }
  .menu > .dots {
    min-block-size: var(--_control);
    padding: 0 0.75em;
    border-color: var(--_field-border);
    background: var(--_paper);
    color: inherit;
    font-weight: 500;
    opacity: 1;
  }
  .narrowed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-block-end: 0.75em;
    padding: 0.375em 0.75em;
    border-inline-start: 3px solid var(--_ink);
    background: var(--_well);
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.25em;
    min-inline-size: 0;
  }
  .column:empty {
    display: none;
  }
  /* What is done next stands apart from what is looked at. */
  .head > .filled {
    margin-inline-start: auto;
  }
  .orphans {
    margin-block-start: 1em;
    font-size: var(--_size-2);
  }
  .orphans summary {
    color: var(--_watch);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .switch label,
    select,
    .widget input:not([type='radio'], [type='checkbox']),
    .menu > .dots {
      min-block-size: 2.75em;
    }
  }
  @container (max-width: 34em) {
    .head > * {
      flex: 1 1 auto;
    }
    .switch label {
      flex: 1 1 auto;
      padding: 0.25em 0.5em;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .switch .chosen {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .paper-only {
    display: none;
  }
  @media print {
    .paper-only {
      display: block;
    }
    .head > :not(.names),
    .card > header .link,
    .chips {
      display: none;
    }
  }
`;
