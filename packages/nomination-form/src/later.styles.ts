import { css } from 'lit';

/** What later pages and the receipt look like; it comes with them. */
export const laterStyles = css`
  :is(.criteria, .papers, .purposes) > li {
    display: grid;
    gap: 0.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .papers > li:last-child {
    border-block-end: 0;
  }
  .files .found {
    margin-block-start: 0.25em;
  }
  .evidence {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.75em;
  }
  .purposes .hint,
  .purposes .found {
    padding-inline-start: 1.75em;
  }
  .rows {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  .rows:empty {
    display: none;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: start;
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  .rows .field {
    grid-column: 1;
  }
  .rows li > button {
    grid-column: 2;
    grid-row: 1;
  }
  .group > button {
    justify-self: start;
  }
  .reached {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.5em;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_accent);
  }
  .file-button {
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
    justify-self: start;
    max-inline-size: 100%;
  }
  .file-button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file-button span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_control);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    font-weight: 500;
  }
  .file-button input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .sensitive {
    display: inline-block;
    padding: 0.0625em 0.5em;
    border-radius: 0.25em;
    background: var(--_watch-soft);
    color: var(--_watch);
    font-size: var(--_size-2);
  }
  details {
    margin-block: 0.25em 0.5em;
  }
  summary {
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding-block: 0.125em;
  }
  details > :not(summary) {
    margin-block-start: 0.5em;
    max-inline-size: 45em;
  }
  .review,
  .receipt {
    display: grid;
    gap: 1.25em;
  }
  .review h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.375em;
    margin-block-end: 0.5em;
  }
  .review dl,
  .receipt > dl {
    display: grid;
    gap: 0.5em;
  }
  .review dl > div {
    display: grid;
    gap: 0 1em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .nothing {
    color: var(--_muted);
  }
  .number {
    font-size: var(--_size-5);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 34em) {
    .review dl > div {
      grid-template-columns: minmax(10em, 1fr) 2fr;
    }
    .review dd {
      grid-column: 2;
    }
    .criteria > li {
      grid-template-columns: 1fr 1fr;
      gap: 1em 2em;
    }
    .criteria .evidence {
      padding: 0;
    }
  }
`;
