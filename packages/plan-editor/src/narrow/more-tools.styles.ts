import { css } from 'lit';

/**
 * The tools of editing where there is little room: the first in one row, with the second as long as they fit; the others
 * below when they are opened.
 */
export const moreToolsStyles = css`
  .toolbar .more,
  .toolbar .break {
    display: none;
  }
  @container (max-width: 70em) {
    .toolbar .more.after {
      display: inline-flex;
    }
    .toolbar .more {
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
    .toolbar .more.before {
      display: inline-flex;
    }
    .toolbar .more.after {
      display: none;
    }
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
    .toolbar .tools.first {
      padding-inline-end: 0.125em;
      margin-inline-end: 0.125em;
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
  @container (min-width: 88em) {
    .with-panel-tool .panel-tool {
      display: none;
    }
  }
`;
