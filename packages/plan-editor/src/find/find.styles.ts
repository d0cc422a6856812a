import { css } from 'lit';

/** The bar with which a person finds, and what was found on the paper. */
export const findStyles = css`
  .find {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.5em 3.5em 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
    background: var(--_desk);
    font-size: var(--_size-2);
  }
  .find :is(.seeking, .replacing) {
    display: flex;
    align-items: center;
    gap: 0.25em;
    flex: 1 1 24em;
    max-inline-size: 30em;
  }
  .find .replacing {
    gap: 0.5em;
  }
  .find .query {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .find input[type='text'] {
    flex: 1 1 auto;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: 0 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    line-height: 1.5;
  }
  .find .query input[type='text'] {
    padding-inline-end: 6.5em;
  }
  .find input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .find .count {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.625em;
    display: flex;
    align-items: center;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .find .options {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .find .option {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .find .option input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .find button:not(.link) {
    flex: none;
  }
  .find > button.tool {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.75em;
  }
  .found {
    border-radius: 0.125em;
    background: var(--_watch-soft);
    box-shadow: 0 0 0 0.0625em var(--_watch-soft);
    scroll-margin-block: 12em 6em;
  }
  .found.chosen {
    background: var(--_watch);
    box-shadow: 0 0 0 0.0625em var(--_watch);
    color: var(--_paper);
  }
  .grow > .mirror {
    grid-area: 1 / 1;
    color: transparent;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .mirror .found.chosen {
    background: none;
    box-shadow: 0 0 0 0.125em var(--_watch);
    color: transparent;
  }
  @container (max-width: 30em) {
    .find {
      gap: 0.25em 0.75em;
      padding-inline-end: 0.75em;
    }
    .find :is(.seeking, .replacing) {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .find .seeking {
      padding-inline-end: 3em;
    }
  }
  @media (pointer: coarse) {
    .find input[type='text'],
    .find .option {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .found {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
    .found.chosen {
      background: Highlight;
      color: HighlightText;
    }
    .mirror .found {
      color: transparent;
    }
  }
  @media print {
    .find {
      display: none;
    }
    .found,
    .found.chosen {
      background: none;
      box-shadow: none;
      color: inherit;
    }
  }
`;
