import { css } from 'lit';

/**
 * Text fields that grow with their text: a mirror of the text lies in the same grid cell and gives the
 * height, without a script and without inline styles.
 */
export const fieldStyles = css`
  .grow {
    display: grid;
    min-inline-size: 0;
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
    pointer-events: none;
  }
  .grow::after,
  .grow > textarea {
    grid-area: 1 / 1;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .grow > textarea {
    resize: none;
    overflow: hidden;
    border-radius: 0.125em;
  }
  .grow > textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;
