import { css } from 'lit';

/** The toolbar of editing. */
export const toolsStyles = css`
  .tools {
    display: flex;
    gap: 0.125em;
    padding-inline-end: 0.5em;
    margin-inline-end: 0.25em;
    border-inline-end: 1px solid var(--_line);
  }
  /* It has its room before it comes. */
  .table-tool {
    min-inline-size: calc(var(--_control) + 0.5em);
  }
  button[aria-disabled='true'] {
    color: var(--_nil);
    opacity: 0.55;
    cursor: default;
  }
`;
