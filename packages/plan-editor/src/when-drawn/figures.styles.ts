import { css } from 'lit';

/** How much the plan holds, below the paper. */
export const figuresStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding: 0.5em 1.25em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  .figures p {
    margin: 0;
  }
  /* Behind what the desk says of it, which stands first in the page. */
  @media print {
    .figures {
      display: none;
    }
  }
`;
