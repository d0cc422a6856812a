import { css } from 'lit';

/** What stands beside the paper: flagged sentences, sources, what waits. */
export const panelStyles = css`
  aside {
    display: grid;
    align-content: start;
    gap: 1em;
    min-inline-size: 0;
  }
  aside :is(h3, p, dl, dd, ul) {
    margin: 0;
  }
  aside h3 {
    font-size: 1em;
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  aside header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 0.75em;
  }
  .aside {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .card,
  .source {
    display: grid;
    gap: 0.625em;
  }
  .card {
    padding: 1em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 8%);
  }
  .source {
    padding-block-start: 0.25em;
  }
  .source > button {
    justify-self: start;
  }
  aside header button {
    align-self: center;
  }
  .close {
    display: none;
  }
  @container (max-width: 62em) {
    aside[data-hand] {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      max-block-size: 45vh;
      margin-inline: -1.25em;
      padding: 0.875em 1.25em;
      overflow-y: auto;
      border-block-start: 1px solid var(--_line);
      background: var(--_desk);
      box-shadow: 0 -0.25em 1em rgb(0 0 0 / 12%);
    }
    aside[data-hand] > :is(.waits, .sum) {
      display: none;
    }
    aside .close {
      display: inline-flex;
    }
  }
  dl {
    display: grid;
    gap: 0.125em;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  dd {
    font-family: var(--_font-paper);
    font-size: 1.0625em;
  }
  dd + dt {
    margin-block-start: 0.5em;
  }
  ins {
    padding-inline: 0.125em;
    border-radius: 0.125em;
    background: var(--_accent-soft);
    color: var(--_good);
    font-weight: 700;
    text-decoration: none;
  }
  del {
    color: var(--_late);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .from {
    font-weight: 500;
  }
  .entries {
    padding: 0;
    list-style: none;
  }
  .entries li {
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .entries li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
  }
  .entry-head b {
    font-weight: 600;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  .figures b {
    color: var(--_ink);
    font-size: 1.25em;
    font-weight: 600;
  }
  .waits {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .waits summary {
    min-block-size: 1.5em;
    font-weight: 600;
    cursor: pointer;
  }
  .waits ul {
    padding: 0;
    list-style: none;
  }
  .waits li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0.25em 0.75em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_size-2);
  }
  .waits .aside {
    padding-block-end: 0.375em;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  .sum [data-tone='watch'] {
    color: var(--_watch);
  }
  summary:focus-visible,
  h3:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    /* The keyboard of the phone needs the room. */
    aside[data-editing] {
      display: none;
    }
    .waits summary,
    aside button.link {
      min-block-size: 2.75em;
    }
  }
  @media print {
    aside {
      display: none;
    }
  }
`;
