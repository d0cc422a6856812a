import { css } from 'lit';

/** The margin: notes without boxes beside their lines. */
export const marginStyles = css`
  .margin {
    font-size: var(--_size-2);
  }
  .margin p {
    margin: 0;
  }
  .margin > .notes {
    display: none;
  }
  /*
   * Notes stand one below the other, each as far below the last as its item wants it: hundreds of positioned elements are
   * hundreds of layers to go through for each frame of a scroll. The line to the item is a background for the same reason.
   */
  .note {
    padding-inline-start: 1.25em;
    background: linear-gradient(var(--_line), var(--_line)) 0 0.8em / 0.875em 1px no-repeat;
  }
  @container (min-width: 72em) {
    .margin {
      position: relative;
      align-self: stretch;
      padding-inline-end: 1em;
    }
    .margin > .notes {
      display: flow-root;
      position: absolute;
      inset: 0 1em auto 0;
    }
  }
  @media print {
    .margin {
      display: none;
    }
  }
`;
