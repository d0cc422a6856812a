import { css } from 'lit';

/**
 * The grid. Heights of rows and widths of columns come from `geometry.ts`, as `--_section` or `--_task`.
 * Rows and cells are laid out alone: what happens in one moves no other. `scroll-margin` moves nothing: it tells the
 * density in pixels, whatever length a page gives its controls.
 */
export const gridStyles = css`
  .scroller {
    max-block-size: var(--ph-matrix-block-size, min(46em, 85vh));
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      0 0.25em 1em rgb(0 0 0 / 6%);
    scrollbar-width: thin;
  }
  .grid {
    position: relative;
    min-inline-size: 100%;
    font-size: var(--_size-2);
    line-height: 1.35;
    scroll-margin: calc(var(--_control) / 2.125);
  }
  .head,
  .foot {
    position: sticky;
    z-index: 4;
    background: var(--_paper);
  }
  .head {
    inset-block-start: 0;
    border-block-end: 1px solid var(--_field-border);
  }
  .foot {
    inset-block-end: 0;
    border-block-start: 1px solid var(--_field-border);
  }
  .body {
    position: relative;
    block-size: 100vh;
    overflow: clip;
  }
  .groups,
  .names,
  .totals {
    position: relative;
  }
  .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 100%;
    contain: layout style;
    border-block-end: 1px solid var(--_line);
  }
  .section {
    block-size: var(--_section);
  }
  .row.short {
    block-size: var(--_short);
  }
  .row.long {
    block-size: var(--_long);
  }
  .grid [hidden] {
    display: none;
  }
  .foot:empty {
    block-size: 4em;
  }
  .fixed,
  .corner,
  .total-name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: calc(var(--_task) + var(--_time));
    background: var(--_paper);
    border-inline-end: 1px solid var(--_field-border);
  }
  .fixed {
    display: flex;
    block-size: 100%;
  }
  .task {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    flex: none;
    inline-size: var(--_task);
    min-inline-size: 0;
    padding-inline: 1em 0.5em;
  }
  .time {
    flex: none;
    align-self: center;
    inline-size: var(--_time);
    padding-inline-end: 0.5em;
    color: var(--_muted);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .without-times :is(.time, .time-name) {
    display: none;
  }
  .label {
    flex: none;
    min-inline-size: 2em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .text {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .long .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }
  .note,
  .fault {
    flex: none;
    color: var(--_muted);
    white-space: nowrap;
  }
  .note:empty,
  .fault:empty {
    display: none;
  }
  .task > .note {
    margin-inline-start: auto;
  }
  .section .note {
    margin-inline-start: 0.25em;
  }
  .section,
  .section .fixed {
    background: var(--_desk);
  }
  .section :is(.text, .label) {
    color: var(--_ink);
    font-weight: 600;
  }
  .section .label {
    min-inline-size: 0;
  }
  .section .task::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.15em 0.25em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  .depth-1 .task {
    padding-inline-start: 1em;
  }
  .depth-2 .task {
    padding-inline-start: 2em;
  }
  .depth-3 .task {
    padding-inline-start: 3em;
  }
`;
