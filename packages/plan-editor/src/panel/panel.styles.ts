import { css } from 'lit';

/**
 * Where the panel stands: beside the desk where both have room, else a drawer over it, on a phone a sheet over all of
 * it. The script asks `--_panel-place` which of them it is.
 */
export const panelLayoutStyles = css`
  .panel {
    --_panel-place: drawer;
    display: none;
    grid-template-rows: auto minmax(0, 1fr);
    position: sticky;
    inset-block-start: var(--_tools-block);
    z-index: 2;
    justify-self: end;
    inline-size: min(100%, 22.75em);
    block-size: calc(100vh - var(--_tools-block));
    border-inline-start: 1px solid var(--_line);
    background: var(--_desk);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.12);
  }
  .panel.open {
    display: grid;
  }
  /* Here it hides so much of the text that it gives way when a person is led there. */
  @container (max-width: 56em) {
    .panel {
      --_panel-place: sheet;
    }
  }
  /* Here the text moves out of its way: outline and margin make room for as long as it is open. */
  @container (min-width: 56.01em) and (max-width: 87.99em) {
    .work.open > .desk {
      margin-inline-end: 22.75em;
    }
    .work.open > .desk:is(.desk, .with-outline) {
      grid-template-columns: minmax(0, 1fr);
    }
    .work.open > .desk > :is(.outline, .margin) {
      display: none;
    }
  }
  @container (max-width: 40em) {
    .panel {
      inline-size: 100%;
      border: 0;
      box-shadow: none;
    }
  }
  @container (min-width: 88em) {
    .work:is(.with-panel, .open) > .panel {
      --_panel-place: beside;
      display: grid;
      grid-area: 1 / 2;
      inline-size: 100%;
      box-shadow: none;
    }
    .with-panel > .panel .close {
      display: none;
    }
  }
  @media print {
    .work:is(.with-panel, .open, .work) > .panel {
      display: none;
    }
  }
`;
