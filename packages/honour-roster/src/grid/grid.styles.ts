import { css } from 'lit';

/**
 * The table. Tracks and heights come from `grid-view.ts`, as `--_tracks` and `--_row`; each row is laid out alone. As
 * cards, one below the other, rows have the same cells in the same reading order. `scroll-margin` moves nothing: it tells
 * the density in pixels, whatever length a page gives its controls.
 */
export const gridStyles = css`
  .scroller {
    max-block-size: var(--ph-roster-block-size, min(46em, 85vh));
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      0 0.25em 1em rgb(0 0 0 / 6%);
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .grid {
    position: relative;
    font-size: var(--_size-2);
    line-height: 1.35;
    scroll-margin: calc(var(--_control) / 2.125);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
    border-block-end: 1px solid var(--_field-border);
  }
  .body {
    position: relative;
    overflow: clip;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_tracks);
    align-items: stretch;
    column-gap: 0.25em;
    padding-inline-end: 0.5em;
    contain: layout style;
  }
  .grid:not([aria-multiselectable]) .row {
    padding-inline-start: 0.75em;
  }
  .body > .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: var(--_row);
    border-block-end: 1px solid var(--_line);
  }
  .body > .row.group {
    display: block;
    block-size: var(--_group);
    background: var(--_desk);
  }
  .body > .row:not(.group):hover {
    background: var(--_desk);
  }
  .body > .row[aria-selected='true'] {
    background: var(--_accent-soft);
  }
  .row[hidden],
  .cell[hidden] {
    display: none;
  }
  .cell {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    padding-inline: 0.25em;
    overflow: clip;
  }
  .lines {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    min-inline-size: 0;
    overflow: clip;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .heads .cell {
    min-block-size: 2.75em;
    color: var(--_muted);
    font-weight: 500;
    overflow-wrap: normal;
  }
  button.sort {
    inline-size: 100%;
    min-block-size: 2.5em;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    justify-content: start;
    gap: 0.25em;
    background: transparent;
    color: inherit;
    line-height: 1.25;
    text-align: start;
  }
  button.sort:hover:not(:disabled) {
    background: transparent;
    color: var(--_ink);
  }
  [aria-sort] > button.sort {
    color: var(--_ink);
    font-weight: 600;
  }
  [aria-sort] > button.sort::after {
    border: 0.3125em solid transparent;
    border-block-end-color: currentColor;
    margin-block-start: -0.3125em;
    content: '';
  }
  [aria-sort='descending'] > button.sort::after {
    border-block-color: currentColor transparent;
    margin-block: 0 -0.3125em;
  }
  .cell:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 0.25em;
  }
  .check {
    justify-content: center;
    cursor: pointer;
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1.5px solid var(--_field-border);
    border-radius: 0.25em;
    background: var(--_paper);
  }
  [aria-selected='true'] > .check > .box,
  .check[data-chosen='all'] > .box,
  .check[data-chosen='some'] > .box {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [aria-selected='true'] > .check > .box::after,
  .check[data-chosen='all'] > .box::after {
    content: '';
    inline-size: 0.35em;
    block-size: 0.65em;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.08em) rotate(45deg);
  }
  .check[data-chosen='some'] > .box::after {
    content: '';
    inline-size: 0.65em;
    block-size: 2px;
    background: var(--_on-accent);
  }
  .place {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .birth {
    font-variant-numeric: tabular-nums;
  }
  .body .name {
    font-weight: 500;
    cursor: pointer;
  }
  .body .row:hover .name {
    text-decoration: underline;
    text-decoration-color: var(--_field-border);
    text-underline-offset: 0.2em;
  }
  .body .state {
    gap: 0.5em;
    font-size: 0.9286em;
    line-height: 1.25;
  }
  .state .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  [data-tone='plain'],
  [data-tone='nil'] {
    color: var(--_nil);
  }
  [data-tone='good'] {
    color: var(--_good);
  }
  [data-tone='watch'] {
    color: var(--_watch);
  }
  [data-tone='late'] {
    color: var(--_late);
  }
  .group-name {
    block-size: 100%;
    padding-inline: 1em;
    font-weight: 600;
    cursor: pointer;
  }
  .group-name::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.75em;
    border: solid currentcolor;
    border-width: 0 1.75px 1.75px 0;
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }
  .group-name[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }

  .cards .heads {
    grid-template-columns: 2.75em 1fr;
  }
  .check-name,
  .cards .heads .cell:not(.check) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cards:not([aria-multiselectable]) .head {
    border: 0;
  }
  .cards .check-name {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
  }
  .cards .heads .cell.check {
    grid-column: 1 / -1;
    justify-content: start;
    gap: 0.875em;
    min-block-size: 2.75em;
    padding-inline-start: 0.75em;
  }
  .cards .body > .row:not(.group) {
    grid-template:
      'check name name name place' 1.75em
      'check birth sex ethnic ethnic' 1.5em
      'check residence residence residence residence' 1.5em
      'check state state state state' 1.75em
      / var(--_check) minmax(2.5em, max-content) minmax(2.5em, max-content) 1fr auto;
    --_check: 2.75em;
    align-content: center;
    column-gap: 0.5em;
    padding-block: 0.25em;
  }
  .cards:not([aria-multiselectable]) .body > .row:not(.group) {
    --_check: 0.5em;
  }
  .cards .body .check {
    grid-area: check;
  }
  .cards .body .name {
    grid-area: name;
    font-size: 1.0714em;
    font-weight: 600;
  }
  .cards .body .place {
    grid-area: place;
  }
  .cards .body .residence {
    grid-area: residence;
  }
  .cards .body .state {
    grid-area: state;
  }
  /* Of a line that is only clamped, the marks of the next would be seen. */
  .cards .body .lines {
    display: block;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cards .body :is(.birth, .sex, .ethnic) {
    white-space: nowrap;
  }
  .cards .body .birth {
    grid-area: birth;
  }
  .cards .body .sex {
    grid-area: sex;
  }
  .cards .body .ethnic {
    grid-area: ethnic;
  }
  .cards .body :is(.category, .group) {
    display: none;
  }
  @media print {
    .scroller {
      max-block-size: none;
      border-radius: 0;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    [data-tone='plain'],
    [data-tone='nil'] {
      color: CanvasText;
    }
    .body > .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .box::after {
      forced-color-adjust: none;
      border-color: HighlightText;
    }
    [aria-selected='true'] > .check > .box,
    .check[data-chosen='all'] > .box {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
