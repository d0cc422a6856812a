import { css } from 'lit';

/** Dialogs, duplicates beside each other, and the menu of files: loaded with them. */
export const moreStyles = css`
  .out .menu {
    position: relative;
    inset: auto;
    font-size: 1em;
  }
  .out .menu > .dots {
    min-block-size: var(--_control);
    padding-inline: 0.75em;
    border-color: var(--_field-border);
    background: var(--_paper);
    color: var(--_ink);
    font-weight: 500;
    opacity: 1;
  }
  .out .pop {
    z-index: 10;
  }
  .doubles-button {
    margin-inline-start: auto;
  }
  .doubles-button .icon {
    color: var(--_watch);
  }
  .doubles {
    margin-block: 0.75em 0;
    padding: 0.875em 1.25em 1em;
    border-inline-start: 3px solid var(--_watch);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    font-size: var(--_size-2);
  }
  .doubles header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  .doubles h3 {
    margin: 0;
    font-size: 1.0714em;
    font-weight: 600;
  }
  .doubles header p {
    flex: 1;
    margin: 0;
    color: var(--_muted);
  }
  .pager {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
  }
  .doubles table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .doubles :is(th, td) {
    padding: 0.25em 0.75em 0.25em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .doubles th {
    inline-size: 9em;
    color: var(--_muted);
  }
  .doubles mark {
    padding-inline: 0.15em;
    border-radius: 0.2em;
    background: var(--_watch-soft);
    color: inherit;
  }
  .doubles .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  dialog {
    inline-size: min(40em, 94vw);
    max-block-size: 88vh;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    font-size: var(--_size-2);
  }
  dialog.wide {
    inline-size: min(72em, 94vw);
  }
  dialog[open],
  dialog form {
    display: flex;
    flex-direction: column;
  }
  dialog form {
    min-block-size: 0;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  dialog h3 {
    margin: 0;
    font-size: 1.2857em;
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  dialog form > h3,
  dialog > header,
  dialog > p,
  .scrolls,
  dialog footer {
    padding-inline: 1.5em;
  }
  dialog form > h3,
  dialog > header {
    padding-block: 1.25em 0.75em;
  }
  dialog form > h3 {
    padding-block: 1em 0.5em;
    padding-inline: 1.1667em;
  }
  dialog > header {
    display: flex;
    align-items: start;
    gap: 0.25em;
  }
  dialog > header > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  dialog p {
    margin: 0;
  }
  dialog > p {
    padding-block-end: 0.75em;
  }
  .scrolls {
    min-block-size: 0;
    overflow: auto;
    padding-block: 0.25em 1em;
    scrollbar-width: thin;
  }
  dialog footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .muted {
    color: var(--_muted);
  }
  .targets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    gap: 0.25em 1em;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .targets legend,
  .line label {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 500;
  }
  .targets label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.25em;
  }
  .targets input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .line {
    display: grid;
    margin-block-end: 0.875em;
  }
  .line :is(input, select, textarea) {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .line [aria-invalid='true'] {
    border-color: var(--_late);
  }
  .hint {
    color: var(--_muted);
  }
  .line .hint,
  .line .fault {
    margin-block-start: 0.25em;
    font-size: 0.9286em;
  }
  .line .fault {
    color: var(--_late);
  }
  .outlook {
    display: grid;
    gap: 0.375em;
  }
  .outlook .watch {
    display: flex;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_watch-soft);
    color: var(--_watch);
  }
  .detail h4 {
    margin: 1.25em 0 0.375em;
    font-size: 1em;
    font-weight: 600;
  }
  .detail dl {
    display: grid;
    grid-template-columns: minmax(8em, 12em) minmax(0, 1fr);
    gap: 0.375em 1.25em;
    margin: 0;
  }
  .detail dl.long {
    grid-template-columns: minmax(0, 1fr) minmax(8em, 12em);
  }
  .detail dt {
    color: var(--_muted);
  }
  .detail dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .step-state,
  .paper {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .paper a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .history {
    display: grid;
    gap: 0.625em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .history li {
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(10em, auto) 1fr;
  }
  .step-words {
    grid-column: 2;
  }
  .erase {
    margin-inline-end: auto;
  }
  dialog button.erase,
  dialog button.danger {
    color: var(--_late);
  }
  dialog button.danger {
    border-color: var(--_late);
  }
  .erase-ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .erase-ask p {
    flex: 1 1 20em;
  }
  .no-data {
    padding-block: 0.75em;
    color: var(--_muted);
  }
  dialog table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  dialog :is(th, td) {
    padding: 0.375em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  dialog th {
    font-weight: 500;
  }
  dialog thead th {
    position: sticky;
    inset-block-start: -0.25em;
    background: var(--_paper);
    color: var(--_muted);
    vertical-align: bottom;
  }
  dialog .number {
    text-align: end;
  }
  dialog .sum :is(th, td) {
    border-block-end: 0;
    border-block-start: 1px solid var(--_field-border);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .line :is(input, select),
    .targets label,
    .out .menu > .dots {
      min-block-size: 2.75em;
    }
  }
  @media (max-width: 40em) {
    dialog,
    dialog.wide {
      inline-size: 100vw;
      max-inline-size: 100vw;
      max-block-size: 92vh;
      margin: auto 0 0;
      border-radius: 1em 1em 0 0;
    }
    dialog form > h3,
    dialog > header,
    dialog > p,
    .scrolls,
    dialog footer {
      padding-inline: 1em;
    }
    dialog form > h3 {
      padding-inline: 0.7778em;
    }
    dialog footer > .filled {
      flex: 1 1 100%;
    }
    .detail dl,
    .detail dl.long,
    .history li {
      grid-template-columns: minmax(0, 1fr);
    }
    .detail dd {
      margin-block-end: 0.5em;
    }
    .step-words {
      grid-column: 1;
    }
    .doubles th {
      inline-size: 5.5em;
    }
  }
  @media (forced-colors: active) {
    .doubles mark {
      background: Canvas;
      color: CanvasText;
      text-decoration: underline 2px;
      text-underline-offset: 0.2em;
    }
  }
  @media print {
    .doubles,
    .out {
      display: none;
    }
  }
`;
