import { css } from 'lit';

/** Head and foot where they are edited. A line looks like the line that it is: only a tint shows where the caret may go. */
export const headFieldStyles = css`
  /* Neither the tools nor the bar of the task lie over a field that Tab comes to. */
  .paper textarea {
    scroll-margin-block: calc(var(--_tools-block) + 1em) 6em;
  }
  .has-menu {
    position: relative;
  }
  .superior,
  .issuer .issuer-name {
    display: grid;
  }
  .head-line {
    position: relative;
  }
  .head-line.grow > textarea {
    min-block-size: 1.4em;
    cursor: text;
  }
  .head-line.grow > textarea:hover {
    background: var(--_accent-soft);
  }
  .head-line.grow > textarea:focus {
    outline: 0.1875em solid var(--_accent-soft);
    outline-offset: 0;
    background: var(--_accent-soft);
  }
  .head-line.grow > .mirror {
    white-space: pre-wrap;
  }
  /* As wide as its text: the field itself counts for nothing. */
  .number .grow {
    min-inline-size: 1em;
  }
  .number .unfilled {
    min-inline-size: 6em;
    text-align: start;
  }
  .number .grow > textarea,
  .recipients .grow > textarea {
    inline-size: 0;
    min-inline-size: 100%;
  }
  .recipients li > .unfilled {
    flex-grow: 1;
  }
  .recipients .mirror {
    grid-area: 1 / 1;
    color: transparent;
    pointer-events: none;
  }
  /* Behind the last letter, and out of the way of the lines: the field breaks them without it. */
  .recipients .mirror .end {
    position: absolute;
    color: var(--_ink);
  }
  .recipients .unfilled .end {
    visibility: hidden;
  }
  /* Beside the block and above it, where no words stand. */
  .issuer > .menu {
    inset-inline: -2.125em auto;
  }
  .issuer > .menu > .pop {
    inset-inline: 0 auto;
  }
  .signatory > .menu {
    inset-block-start: -1.75em;
  }
  .recipients > .menu {
    inset-block-start: -0.25em;
  }
  .date > .menu {
    inset-block-start: -0.125em;
    inset-inline-end: -1.75em;
  }
  .signed .unfilled > textarea:not(:hover, :focus)::placeholder {
    color: transparent;
  }
  .calendar {
    padding: 0.5em;
  }
  .calendar .turn,
  .calendar .choices {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
  }
  .calendar .choices {
    padding: 0.25em;
  }
  .calendar h2 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .calendar table {
    border-collapse: collapse;
  }
  .calendar :is(th, td) {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
    text-align: center;
  }
  .calendar .day {
    inline-size: 2.25em;
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0;
    border-color: transparent;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .calendar .day[aria-current='date'] {
    border-color: var(--_field-border);
  }
  .calendar .day.chosen {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @container (max-width: 28em) {
    .issuer > .menu,
    .date > .menu {
      inset-inline: auto 0;
    }
    .issuer > .menu > .pop {
      inset-inline: auto 0;
    }
  }
  @media (pointer: coarse) {
    .calendar .day {
      inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .head-line.grow > textarea:focus {
      outline: 2px solid Highlight;
    }
    .calendar .day.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .adds {
      display: none;
    }
    /* Paper has no fields: the text behind a field is printed, and its lines may be balanced. */
    .head-line.grow > textarea {
      visibility: hidden;
    }
    .head-line.grow::after {
      visibility: visible;
    }
    :is(.title, .subject).grow::after {
      text-wrap: balance;
    }
  }
`;
