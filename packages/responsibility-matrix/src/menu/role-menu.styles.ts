import { css } from 'lit';

/** The list of roles. */
export const roleMenuStyles = css`
  .role-menu {
    position: fixed;
    inset-block-start: var(--_top, 0);
    inset-inline-start: var(--_left, 0);
    z-index: 8;
    inline-size: 18em;
    max-inline-size: calc(100vw - 1em);
    padding: 0.375em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 18%);
    font-size: var(--_size-2);
  }
  .menu-title {
    margin: 0;
    padding: 0.25em 0.625em 0.375em;
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .role-menu ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .role-menu ul:focus-visible {
    outline: none;
  }
  .role-menu li {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2em;
    padding-inline: 0.625em;
    border-radius: 0.25em;
    cursor: pointer;
  }
  .role-menu li:hover {
    background: var(--_desk);
  }
  .role-menu ul:focus-visible .active {
    box-shadow: inset 0 0 0 2px var(--_focus);
  }
  .role-menu li[aria-selected='true'] {
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .role-menu li[aria-selected='true']::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.75em;
    margin-inline: auto 0.25em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  .menu-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-start: 0.375em;
    padding: 0.375em 0.25em 0 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .menu-foot label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }
  .menu-foot > * {
    white-space: nowrap;
  }
  .menu-foot .tool {
    color: var(--_accent);
  }
  @media (pointer: coarse) {
    .role-menu li,
    .menu-foot label {
      min-block-size: 2.75em;
    }
  }
  .narrow .role-menu {
    inset: auto 0 0;
    inline-size: auto;
    max-inline-size: none;
    max-block-size: 88vh;
    overflow: auto;
    padding: 0.75em;
    border-radius: 1em 1em 0 0;
  }
  .narrow .role-menu li {
    min-block-size: 2.75em;
  }
`;
