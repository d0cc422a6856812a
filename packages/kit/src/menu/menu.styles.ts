import { css } from 'lit';

/** Menus and small dialogs on the paper: quiet until the block that they belong to is in hand. */
export const menuStyles = css`
  .menu {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    font-size: 1em;
    font-style: normal;
    font-weight: 400;
    line-height: var(--_line-text);
    text-align: start;
    text-indent: 0;
  }
  .menu > .dots {
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    color: var(--_muted);
    opacity: 0;
  }
  :is(.has-menu:hover, .has-menu:focus-within) > .menu > .dots,
  .menu > .dots[aria-expanded='true'] {
    opacity: 1;
  }
  .pop {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(20em, 80vw);
    padding: 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 18%);
  }
  .pop [role='menuitem'] {
    display: flex;
    justify-content: start;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 0;
    font-weight: 400;
    text-align: start;
  }
  .pop [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .menu > .dots {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
      opacity: 1;
    }
    .pop [role='menuitem'] {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
