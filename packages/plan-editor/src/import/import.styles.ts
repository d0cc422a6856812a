import { css } from 'lit';

/** The import dialog: the text, the progress, and the panel of what was understood. */
export const importStyles = css`
  dialog.import {
    inline-size: min(72em, 100vw - 2em);
    block-size: min(52em, 100vh - 2em);
  }
  dialog.import[open] {
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .import footer {
    justify-content: end;
  }
  .import dt {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .import .text {
    display: grid;
    grid-template-rows: auto auto minmax(8em, 1fr) auto auto;
    grid-row: 2 / 4;
    gap: 0.375em;
    padding: 1em 1.25em 0;
  }
  .import .text footer {
    margin-inline: -1.25em;
  }
  .import .text > label {
    font-weight: 600;
  }
  .import .text textarea {
    resize: none;
    padding: 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }
  .import .fault {
    min-block-size: 1.5em;
    color: var(--_late);
  }
  .import .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    margin-inline-end: auto;
    padding-inline: 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    font-weight: 500;
    cursor: pointer;
  }
  .import .file:hover {
    background: var(--_accent-soft);
  }
  .import .file:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .import .progress {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 1em;
    padding: 2em;
  }
  .import progress {
    inline-size: min(24em, 100%);
    accent-color: var(--_accent);
  }
  .import .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(16em, 2fr);
  }
  .import .lines,
  .import .understood {
    overflow: auto;
    min-block-size: 0;
    padding: 1em 1.25em;
  }
  .import .understood {
    border-inline-start: 1px solid var(--_line);
    background: var(--_desk);
  }
  .import ol,
  .import ul {
    list-style: none;
  }
  .import .understood.own {
    display: grid;
    align-content: start;
    gap: 0.5em;
    border: 0;
  }
  .import .tracked li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  .import .comments li {
    padding-block: 0.25em;
  }
  .import :is(.tracked, .comments) li {
    overflow-wrap: anywhere;
  }
  .import .take-comments {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 1.75em;
  }
  .lines li {
    display: grid;
    grid-template-columns: 2.75em 9em minmax(0, 1fr);
    align-items: baseline;
    gap: 0 0.75em;
    padding: 0.25em 0.5em;
    border-inline-start: 0.25em solid var(--_tag, var(--_line));
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2em;
    scroll-margin-block: 3em;
  }
  .lines li[data-kind='blank'] {
    min-block-size: 0.5em;
    padding: 0;
    border-color: transparent;
  }
  .lines :is(.line-number, .tag) {
    color: var(--_muted);
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  .lines .line-number {
    text-align: end;
  }
  .lines .words {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .lines li button {
    grid-column: 3;
    justify-self: start;
  }
  .lines li:focus {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    background: var(--_accent-soft);
  }
  .lines :is([data-kind='header'], [data-kind='title']) {
    --_tag: var(--_ink);
  }
  .lines [data-kind='basis'] {
    --_tag: var(--_muted);
  }
  .lines :is([data-kind='item'], [data-kind='continuation']) {
    --_tag: var(--_accent);
  }
  .lines [data-kind='continuation'] {
    border-inline-start-style: dotted;
  }
  .lines :is([data-kind='recipient'], [data-kind='signature']) {
    --_tag: var(--_good);
  }
  .lines [data-kind='signature'] {
    border-inline-start-style: double;
  }
  .lines [data-kind='noise'] {
    --_tag: var(--_watch);
    border-inline-start-style: dashed;
  }
  .lines [data-kind='noise'] .words {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .understood dl {
    display: grid;
    grid-template-columns: minmax(6em, auto) minmax(0, 1fr);
    gap: 0.25em 0.75em;
    overflow-wrap: anywhere;
  }
  .understood .notes li {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  .understood .mending {
    margin-block: 0.75em;
  }
  .understood .mending label {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 500;
  }
  .understood .mending ul {
    padding-inline-start: 1.75em;
    font-size: var(--_size-2);
  }
  .understood :is(del, ins) {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .understood del {
    color: var(--_late);
  }
  .understood ins {
    text-decoration: none;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .lines li {
      border-inline-start-color: CanvasText;
    }
  }
  @media (max-width: 48em) {
    .import .columns {
      display: flex;
      flex-direction: column;
      overflow: auto;
    }
    .import :is(.lines, .understood) {
      flex: none;
      overflow: visible;
      padding-inline: 1em;
    }
    .import .understood {
      order: -1;
      border-inline-start: 0;
      border-block-end: 1px solid var(--_line);
    }
    .lines li {
      grid-template-columns: 2.25em minmax(0, 1fr);
    }
    .lines :is(.words, li button) {
      grid-column: 2;
    }
  }
`;
