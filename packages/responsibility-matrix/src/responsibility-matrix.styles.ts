import { css } from 'lit';

/** What stands around the grid: heading, what the bar tells, the legend, the menu of roles. */
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
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.875em;
    min-block-size: 3.25em;
    margin-block-start: 0.5em;
    font-size: var(--_size-2);
  }
  .source .role-glyph {
    font-size: 0.8571em;
  }
  .who {
    flex: none;
    max-inline-size: 24em;
    margin: 0;
  }
  .who > * {
    display: block;
  }
  .who strong {
    font-weight: 600;
  }
  .who span {
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .source :is(blockquote, .words) {
    flex: 1 1 22em;
    min-inline-size: 0;
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
    font-family: var(--_font-paper);
    font-size: 1.1429em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .source mark {
    padding-block: 0.1em;
    background: rgb(20 89 94 / 12%);
    color: inherit;
  }
  .source a {
    flex: none;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .legend {
    display: flex;
    align-items: baseline;
    gap: 0.5em 1.25em;
    margin-block-start: 0.5em;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_ink);
  }
  .empty {
    padding: 2.5em 1.5em;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .empty p {
    margin: 0 0 1em;
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
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
  @media print {
    header .tool,
    .notice-region,
    .legend,
    .source {
      display: none;
    }
  }
`;
