import { css } from 'lit';

/** The outline beside the paper, and over the desk where it has no room there. */
export const outlinePaneStyles = css`
  .outline {
    --_step: 1.125em;
    position: relative;
    color: var(--_ink);
    font-size: var(--_size-2);
  }
  .outline header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 1em;
    min-block-size: 2.75em;
    padding-inline: 1em;
    background: var(--_desk);
  }
  .outline h2 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .outline .tasks-heading {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .outline .quiet {
    margin: 0;
    padding: 0.5em 1em;
    color: var(--_muted);
  }
  .desk > .outline {
    position: sticky;
    inset-block-start: var(--_tools-block);
    max-block-size: calc(100vh - var(--_tools-block));
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.25em 0 4em 0.5em;
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: calc(var(--_control) - 0.125em);
    padding-block: 0.125em;
    padding-inline: calc(0.25em + var(--_deep, 0) * var(--_step)) 1em;
    border-radius: var(--_radius) 0 0 var(--_radius);
    color: var(--_muted);
    line-height: var(--_line-heading);
    cursor: pointer;
    -webkit-user-select: none;
    user-select: none;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_control) - 0.125em);
  }
  .row[data-depth='1'] {
    margin-block-start: 0.25em;
    color: var(--_ink);
    font-weight: 600;
  }
  .row[data-depth='2'] {
    --_deep: 0.75;
    color: var(--_ink);
  }
  .row[data-depth='3'] {
    --_deep: 1.75;
  }
  .row[data-depth='4'] {
    --_deep: 2.75;
  }
  .row[data-depth='5'] {
    --_deep: 3.75;
  }
  .row[data-depth='6'] {
    --_deep: 4.75;
  }
  .row:hover {
    background: var(--_well);
  }
  .row[aria-selected='true'] {
    background: var(--_paper);
    box-shadow: inset 0.1875em 0 0 var(--_ink);
    color: var(--_ink);
  }
  .row:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .row .fold {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    min-block-size: 1.75em;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .row .fold .icon {
    inline-size: 1em;
    block-size: 1em;
    opacity: 0;
    transition:
      transform 120ms,
      opacity 120ms;
  }
  .outline:is(:hover, :focus-within) .fold .icon,
  .row[aria-expanded='false'] .fold .icon {
    opacity: 1;
  }
  .row[aria-expanded='true'] .fold .icon {
    transform: rotate(90deg);
  }
  .row .fold[data-fold]:hover {
    background: var(--_line);
    color: var(--_ink);
  }
  .row .label {
    flex: none;
    min-inline-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .row .text {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row .count {
    flex: none;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .row .grip {
    display: none;
    flex: none;
    place-items: center;
    inline-size: 1.5em;
    min-block-size: 1.75em;
    margin-inline-end: -0.75em;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
  }
  .row[data-carried] {
    background: var(--_well);
    color: var(--_muted);
  }
  .row[data-gap] {
    content-visibility: visible;
  }
  .row[data-gap]::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset-inline: calc(0.5em + var(--_to, 0) * var(--_step)) 0.5em;
    inset-block-end: -1px;
    border-block-start: 2px solid var(--_accent);
    pointer-events: none;
  }
  .row[data-gap]::before {
    content: attr(data-gap-words);
    position: absolute;
    z-index: 2;
    inset-inline-end: 0.5em;
    inset-block-start: calc(100% + 0.25em);
    max-inline-size: calc(100% - 1em);
    padding: 0.125em 0.5em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.9286em;
    font-weight: 500;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }
  .row[data-gap='above']::before {
    inset-block-start: 0.25em;
  }
  .row[data-gap='above']::after {
    inset-block: -1px auto;
  }
  .row[data-gap-level='2'] {
    --_to: 1;
  }
  .row[data-gap-level='3'] {
    --_to: 2;
  }
  .row[data-gap-level='4'] {
    --_to: 3;
  }
  .row[data-gap-level='5'] {
    --_to: 4;
  }
  .row[data-gap-level='6'] {
    --_to: 5;
  }
  dialog.drawer {
    position: fixed;
    inset: 0 auto 0 0;
    inline-size: min(22em, 100vw - 3em);
    max-inline-size: none;
    block-size: 100vh;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-end: 1px solid var(--_line);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_desk);
    color: var(--_ink);
    font: inherit;
    animation: drawer 160ms ease-out;
  }
  dialog.drawer::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .drawer .outline {
    min-block-size: 100%;
    padding-block-end: 1.5em;
    padding-inline-start: 0.25em;
    font-size: 1em;
  }
  .drawer .outline header {
    min-block-size: 3.5em;
    border-block-end: 1px solid var(--_line);
  }
  .drawer .outline header .tool {
    flex: none;
    margin-inline-end: -0.5em;
  }
  @keyframes drawer {
    from {
      transform: translateX(-2em);
    }
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 3.15em;
    }
    .row .fold,
    .row .grip {
      inline-size: 2.25em;
      min-block-size: 3.15em;
    }
    .row .grip {
      display: grid;
    }
    .row .fold .icon {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .row[data-gap]::after {
      border-block-start-color: Highlight;
    }
    .row[data-gap]::before {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    dialog.drawer {
      border-inline-end: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog.drawer {
      animation: none;
    }
    .row .fold .icon {
      transition: none;
    }
  }
  @media print {
    .outline {
      display: none;
    }
  }
`;
