import { css } from 'lit';

/** The paper with its sentences, and the margin beside it. */
export const paperStyles = css`
  .paper {
    position: relative;
    z-index: 0;
    min-inline-size: 0;
  }
  /* One sheet behind all rows: their own backgrounds would leave seams. */
  .paper::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: 0 12em;
    z-index: -1;
    border: 1px solid var(--_line);
    background: var(--_paper);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 12em;
    content-visibility: auto;
    contain-intrinsic-size: auto 4em;
  }
  .row .line {
    padding: 0.25em 3.5em;
    color: var(--_ink);
    font-size: 1.125em;
    text-align: justify;
    text-indent: 2em;
    overflow-wrap: anywhere;
  }
  .line > :is(.label, .sentence, .field),
  .line[data-weight='name'] {
    font-family: var(--_font-paper);
  }
  .row.top .line {
    padding-block-start: 2.5em;
  }
  .row.bottom .line {
    min-block-size: 2.5em;
  }
  .line[data-weight='name'] {
    font-weight: 600;
    text-align: center;
    text-indent: 0;
    text-wrap: balance;
  }
  .line:is([data-weight='heading'], [data-weight='title']) {
    padding-block-start: 0.75em;
    font-weight: 700;
    line-height: var(--_line-heading);
    text-align: start;
  }
  .sentence {
    border-radius: 0.125em;
    text-decoration: underline 1px var(--_line);
    text-underline-offset: 0.25em;
    cursor: text;
  }
  .line:not([data-weight='text']) .sentence,
  .sentence[data-state='own'] {
    text-decoration: none;
  }
  .sentence:hover {
    background: var(--_accent-soft);
  }
  .sentence[data-state='edited'] {
    background: var(--_watch-soft);
    text-decoration-line: underline;
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_watch);
  }
  .sentence:is([data-state='waiting'], [data-state='blank']) {
    text-decoration-line: underline;
    text-decoration-style: dashed;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_watch);
  }
  .sentence[aria-current] {
    box-shadow: 0 0 0 0.125em var(--_well);
    background: var(--_well);
  }
  .sentence:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .hollow {
    color: var(--_muted);
    font-style: italic;
  }
  .line .field {
    display: grid;
    margin-block: 0.25em;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-weight: 400;
    text-align: start;
    text-indent: 0;
  }
  .line .field textarea:focus-visible {
    outline: none;
  }
  .line .field:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .field-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.375em;
    margin-block: 0.5em 0.625em;
    font-size: 0.8125em;
    font-weight: 400;
    text-indent: 0;
  }
  .note {
    position: relative;
    margin: 0;
    padding: 0.5em 0 0.25em 1.25em;
    color: var(--_muted);
    font-size: var(--_size-2);
    line-height: var(--_line-heading);
  }
  .note::before {
    content: '';
    position: absolute;
    inset-block-start: 1.125em;
    inset-inline-start: 0;
    inline-size: 0.75em;
    border-block-start: 1px solid var(--_field-border);
  }
  .note > * {
    display: block;
    font-weight: 400;
  }
  .note b {
    font-weight: 600;
  }
  [data-tone='watch'] {
    color: var(--_watch);
  }
  [data-tone='late'] {
    color: var(--_late);
  }
  @container (max-width: 46em) {
    .paper::before {
      inset-inline: 0;
      border-inline: 0;
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row .line {
      padding-inline: 1em;
      text-align: start;
      text-indent: 0;
    }
    .row .line[data-weight='name'] {
      text-align: center;
    }
    .sentence {
      scroll-margin-block: 4em 48vh;
    }
    .row .note {
      margin-inline-start: 0;
      padding: 0.125em 1em 0.75em 1.625em;
    }
    .row .note::before {
      inset-block: 0.25em 0.875em;
      inset-inline-start: 1em;
      inline-size: 0;
      border-block-start: 0;
      border-inline-start: 2px solid var(--_line);
    }
    .note > * {
      display: inline;
    }
    .note > * + *::before {
      content: ' · ';
      color: var(--_muted);
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .sentence[aria-current] {
      outline: 1px dotted CanvasText;
    }
  }
  @media print {
    .paper::before {
      display: none;
    }
    .row {
      display: block;
      content-visibility: visible;
    }
    .row .line {
      padding: 0.2em 0;
      border: 0;
    }
    .row .line .sentence {
      background: none;
      outline: none;
      text-decoration: none;
      box-shadow: none;
    }
    .note,
    .field-tools {
      display: none;
    }
  }
`;
