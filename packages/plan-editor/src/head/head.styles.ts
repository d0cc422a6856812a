import { css } from 'lit';

/**
 * Head and foot of the paper (NĐ 30/2020, Phụ lục I, Phần I, Mục II and IV). A line that is edited looks like the
 * line that it is: only a tint shows where the caret may go.
 */
export const headStyles = css`
  .paper {
    container-type: inline-size;
  }
  /* The national title stays on one line: on a narrow paper the whole head is set smaller. */
  .head {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1.5em;
    margin-block-end: 1.5em;
    line-height: 1.4;
    text-align: center;
  }
  .issuer > .head-line,
  .nation,
  .number,
  .date > .head-line {
    font-size: min(0.9375em, 2.55cqi);
  }
  .head > * {
    min-inline-size: 0;
  }
  .head-line {
    position: relative;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
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
  .has-menu {
    position: relative;
  }
  .superior,
  .issuer .issuer-name {
    display: grid;
  }
  .issuer-name {
    font-weight: 700;
  }
  .issuer::after,
  .motto::after {
    content: '';
    display: block;
    inline-size: 30%;
    margin: 0.3em auto 0.5em;
    border-block-start: 1px solid currentcolor;
  }
  .motto::after {
    inline-size: 11.5em;
    max-inline-size: 100%;
  }
  .number {
    display: flex;
    justify-content: center;
    gap: 0.25em;
    grid-column: 1;
    margin-block-start: 0.25em;
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
  .number.blank > .head-line {
    margin-inline-start: 1.75em;
  }
  .date {
    grid-column: 2;
    margin-block-start: 0.25em;
    font-style: italic;
  }
  .title,
  .subject {
    font-weight: 700;
    text-align: center;
  }
  .subject {
    padding-inline: 8%;
  }
  /* To read it is a paragraph, which has no margin of its own on the paper. */
  .paper .subject {
    margin-block-end: 1.5em;
  }
  .rule {
    inline-size: 25%;
    margin: -1.125em auto 1.375em;
    border: 0;
    border-block-start: 1px solid currentcolor;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 1.5em 0.75em;
    margin-block-start: 1.75em;
    break-inside: avoid;
  }
  .foot.one {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .foot.many {
    grid-template-columns: minmax(0, 1fr);
  }
  .recipients {
    min-inline-size: 0;
    line-height: 1.45;
  }
  .recipients ul {
    padding: 0;
    font-size: 0.8125em;
    list-style: none;
  }
  .recipients-title {
    font-size: 0.8864em;
    font-style: italic;
    font-weight: 700;
  }
  .recipients li {
    display: flex;
    gap: 0.3em;
  }
  .recipients li > .head-line {
    flex: 0 1 auto;
    min-inline-size: 1em;
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
  .signatories {
    display: flex;
    align-self: start;
    flex-wrap: wrap;
    gap: 1.5em 0.25em;
    min-inline-size: 0;
  }
  .signatory {
    display: flex;
    flex: 1 1 9em;
    flex-direction: column;
    min-inline-size: 0;
    font-weight: 700;
    text-align: center;
  }
  .signatory .head-line {
    font-size: min(1em, 2.9cqi);
  }
  .many .signatory {
    flex-basis: 7em;
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
  /* Names stand on one line, however many lines the positions take. */
  .signed {
    display: grid;
    flex: 1 0 auto;
    align-content: center;
    min-block-size: 4.5em;
    font-weight: 400;
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
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .issuer > .head-line,
    .nation,
    .number,
    .date > .head-line {
      font-size: min(0.9375em, 4.6cqi);
    }
    .number,
    .date {
      grid-column: auto;
    }
    .nation {
      margin-block: 0.25em 0.5em;
    }
    .subject {
      padding-inline: 0;
    }
    .foot,
    .foot.one {
      grid-template-columns: minmax(0, 1fr);
    }
    .signatory .head-line {
      font-size: min(1em, 4.6cqi);
    }
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
