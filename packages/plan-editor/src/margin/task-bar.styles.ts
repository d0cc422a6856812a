import { css } from 'lit';

/** The bar with the task of the item in hand, and the card that opens above it. */
export const taskBarStyles = css`
  .bottom-region {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }
  .task-bar {
    position: relative;
    border-block-start: 1px solid var(--_line);
    background: var(--_desk);
    font-size: var(--_size-2);
  }
  .task-bar .bar {
    display: flex;
    justify-content: start;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
    text-align: start;
  }
  .task-bar .bar:focus-visible {
    outline-offset: -3px;
  }
  .bar b {
    flex: none;
    max-inline-size: 45%;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar .known {
    flex: 1 1 auto;
    display: flex;
    align-items: center;
    gap: 0.25em 0.875em;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  .bar .known > * {
    flex: none;
  }
  .bar :is(.given, .fact) {
    flex: 0 1 auto;
    min-inline-size: 4.5em;
    overflow: hidden;
  }
  .bar :is(.name, .when) {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .bar .quiet {
    color: var(--_muted);
  }
  .bar .asks {
    padding: 0 0.5em;
    border: 1px dashed var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
  }
  .sheet {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: auto 0;
    inline-size: min(100%, 27em);
    animation: sheet 160ms ease-out;
  }
  .sheet .card {
    position: static;
    max-block-size: min(70vh, 40em);
    border-inline-end: 0;
    border-block-end: 0;
    border-radius: calc(2 * var(--_radius)) 0 0 0;
    box-shadow: 0 -0.25em 1.5em rgb(0 0 0 / 0.18);
    overscroll-behavior: contain;
  }
  @keyframes sheet {
    from {
      transform: translateY(1em);
    }
  }
  @container (max-width: 40em) {
    .sheet {
      inline-size: 100%;
    }
    .sheet .card {
      border-inline-start: 0;
      border-radius: calc(2 * var(--_radius)) calc(2 * var(--_radius)) 0 0;
    }
    .bar b {
      max-inline-size: 40%;
    }
    .bar .of {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (pointer: coarse) {
    .task-bar .bar,
    .sheet .card :is(input, select, button) {
      min-block-size: 3.15em;
    }
    .sheet .card .tool {
      min-inline-size: 3.15em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .sheet {
      animation: none;
    }
  }
  @media print {
    .task-bar {
      display: none;
    }
  }
`;
