import { css } from 'lit';

/**
 * What has room beside the paper; `room.ts` reads it here, so that one place decides. The room is there from the
 * beginning: what comes later moves nothing. `--_tools-block` is a guess until the tools are measured. The tools have less
 * space where there is little room, and the first of them no words.
 */
export const roomStyles = css`
  .widget {
    --_tools-block: 3.25em;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .work > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .desk {
    --_outline: over;
    --_task: below;
  }
  .desk > .outline {
    display: none;
  }
  @container (min-width: 56em) {
    .desk {
      --_outline: beside;
    }
    .desk.with-outline {
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .desk > .outline {
      display: block;
    }
  }
  @container (min-width: 72em) {
    .desk {
      --_task: beside;
      grid-template-columns: minmax(0, 1fr) 20em;
    }
    .desk.with-outline {
      grid-template-columns: 16em minmax(0, 1fr) 20em;
    }
  }
  @container (min-width: 88em) {
    .work:is(.with-panel, .open) {
      grid-template-columns: minmax(0, 1fr) 19.5em;
    }
    .work:is(.with-panel, .open) > .desk.with-outline {
      grid-template-columns: 14em minmax(0, 1fr) 16.5em;
    }
  }
  @media print {
    .work:is(.with-panel, .open, .work),
    .work:is(.with-panel, .open, .work) > .desk:is(.with-outline, .desk) {
      grid-template-columns: minmax(0, 1fr);
    }
    .desk > .outline {
      display: none;
    }
  }
  @container (max-width: 40em) {
    .toolbar {
      gap: 0.125em 0;
      padding: 0.25em 0.375em;
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
  @media (pointer: coarse) {
    .toolbar .first.named {
      min-inline-size: 2.75em;
    }
  }
`;
