import { css } from 'lit';

/** What is known of a task, in the margin or below its item: there it is tied to it by a line at its edge. */
export const noteStyles = css`
  .note-below {
    margin: 0.25em 1em 0.75em calc(var(--_gutter) + 0.5em);
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_line);
    font-size: var(--_size-2);
  }
  .roles,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.75em;
  }
  .given,
  .fact {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .fact svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_muted);
  }
  @media print {
    .note-below {
      display: none;
    }
  }
`;
