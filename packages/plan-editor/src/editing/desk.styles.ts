import { css } from 'lit';

/** The desk and the paper where a plan is edited. */
export const editedDeskStyles = css`
  /* The caret goes on into what is not left out alone: a screen around it is there, in view or not. */
  .chunk.near {
    content-visibility: visible;
  }
  .surface {
    outline: 0;
    white-space: pre-wrap;
  }
  .surface .item[data-label]::before {
    content: attr(data-label);
  }
  .surface .item.current {
    border-inline-start-color: var(--_ink);
  }
  .surface .item[data-placeholder]::after {
    content: attr(data-placeholder);
    color: var(--_muted);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .surface .item.current {
      border-inline-start-color: Highlight;
    }
  }
  /* A caption is printed; a table that is edited keeps the font of the desk but for its cells. */
  .item.with-table {
    font-family: inherit;
  }
  .with-table::before,
  .with-table::after,
  .caption {
    font-family: var(--_font-paper);
  }
  @media print {
    .surface .item.current {
      border-inline-start-color: transparent;
    }
  }
`;
