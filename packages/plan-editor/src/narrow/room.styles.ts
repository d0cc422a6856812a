import { css } from 'lit';

/**
 * The tools where there is little room: the first in one row, with the second as long as they fit; the others below
 * when they are opened.
 */
export const narrowToolsStyles = css`
  .toolbar .more,
  .toolbar .break {
    display: none;
  }
  @container (max-width: 70em) {
    .toolbar .more {
      display: inline-flex;
      margin-inline-start: auto;
    }
    .toolbar > :not(.first, .second) {
      display: none;
    }
    .toolbar.open > :not(.first, .second) {
      display: inline-flex;
    }
    .toolbar.open > .break {
      flex-basis: 100%;
      block-size: 0;
    }
  }
  @container (max-width: 40em) {
    .toolbar > .second {
      display: none;
      order: 1;
    }
    .toolbar.open > .second {
      display: inline-flex;
    }
    .toolbar > :not(.first, .second, .break) {
      order: 2;
    }
    .toolbar {
      gap: 0.125em 0;
      padding: 0.25em 0.375em;
    }
    .toolbar .tools.first {
      padding-inline-end: 0.125em;
      margin-inline-end: 0.125em;
    }
    .toolbar .first > .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .toolbar .first.named {
      padding: 0 0.375em;
      min-inline-size: var(--_control);
    }
  }
  @container (max-width: 22em) {
    .toolbar {
      padding-inline: 0.125em;
    }
    .toolbar .tools.first {
      padding: 0;
      margin: 0;
      border: 0;
    }
  }
  @media (pointer: coarse) {
    .toolbar .first.named {
      min-inline-size: 2.75em;
    }
  }
`;

/** What has room beside the paper; `room.controller.ts` reads it here, so that one place decides. */
export const roomStyles = css`
  .widget {
    /* Until the tools are measured. */
    --_tools-block: 3.25em;
  }
  .desk {
    --_outline: over;
    --_task: below;
  }
  @container (min-width: 56em) {
    .desk {
      --_outline: beside;
    }
  }
  @container (min-width: 72em) {
    .desk {
      --_task: beside;
    }
  }
`;
