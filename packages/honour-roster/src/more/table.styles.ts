import { css } from 'lit';

/** A table of texts where there is little room: each row is a stack of lines. */
export const tableStyles = css`
  @media (max-width: 40em) {
    dialog .stacks thead {
      position: absolute;
      clip-path: inset(50%);
    }
    dialog .stacks tr {
      display: grid;
      grid-template-columns: 1fr auto;
      padding-block: 0.625em;
      border-block-end: 1px solid var(--_line);
    }
    dialog .stacks :is(th, td) {
      grid-column: 1 / -1;
      padding: 0.0625em 0;
      border: 0;
      text-align: start;
    }
    dialog .stacks .change {
      color: var(--_muted);
      font-size: var(--_size-1);
    }
    dialog .stacks .name {
      grid-column: 1;
      font-weight: 600;
    }
    dialog .stacks .birth-year {
      grid-column: 2;
    }
    dialog .stacks .blank {
      display: none;
    }
    dialog .stacks .before::before {
      content: attr(data-heading) ': ';
    }
  }
`;
