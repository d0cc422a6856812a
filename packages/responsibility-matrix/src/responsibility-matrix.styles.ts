import { css } from 'lit';

/** What stands around the grid: heading, legend, and the places of what comes once the table stands. */
export const responsibilityMatrixStyles = css`
  .widget {
    position: relative;
    padding: 1em 1.25em;
    background: var(--_desk);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-block-size: 2.125em;
    margin-block-end: 0.75em;
  }
  h2 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  .subject {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .toolbar:empty {
    min-block-size: 2.125em;
    margin-block-end: 0.875em;
  }
  .source:empty {
    min-block-size: 2.84em;
    margin-block-start: 0.44em;
  }
  .status button {
    font: inherit;
  }
  .legend:empty {
    min-block-size: 2.75em;
    margin-block-start: 0.5em;
  }
  .empty {
    padding: 2.5em 1.5em;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    color: var(--_muted);
    text-align: center;
  }
  .empty p {
    margin: 0 0 1em;
  }
`;
