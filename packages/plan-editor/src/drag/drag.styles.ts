import { css } from 'lit';

/** The handle in the gutter of the paper, and what is seen while an item is carried. */
export const dragStyles = css`
  .drag-layer {
    position: absolute;
    inset: 0;
    z-index: 1;
    pointer-events: none;
  }
  .drag-layer .handle {
    position: absolute;
    transform: translate(calc(-100% - 0.25em), -50%);
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    inline-size: 1.75em;
    z-index: 1;
    padding: 0;
    color: var(--_muted);
    pointer-events: auto;
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .drag-layer .handle[aria-pressed='true'] {
    background: var(--_well);
    color: var(--_ink);
    cursor: grabbing;
  }
  .lifted,
  .drop-line,
  .in-hand {
    position: absolute;
  }
  .lifted {
    background: var(--_paper);
    opacity: 0.65;
  }
  .drop-line {
    border-block-start: 2px solid var(--_accent);
    transform: translateY(-1px);
    scroll-margin-block: 8em;
  }
  .drop-line::before {
    content: '';
    position: absolute;
    inset-block-start: -0.3125em;
    inset-inline-start: -0.25em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
    transform: translateY(-1px);
  }
  .drop-line .place {
    position: absolute;
    inset-block-end: 0.25em;
    inset-inline-end: 0;
    max-inline-size: 100%;
    padding: 0.125em 0.625em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_size-1);
    font-weight: 500;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .in-hand {
    display: flex;
    gap: 0.5em;
    max-inline-size: 22em;
    margin: 1.75em 0 0 1.5em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-size: var(--_size-2);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.18);
    white-space: nowrap;
  }
  .in-hand .words {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .in-hand .more {
    flex: none;
    color: var(--_muted);
  }
  @container (max-width: 40em) {
    .in-hand {
      max-inline-size: 14em;
    }
  }
  @media (pointer: coarse) {
    .drag-layer .handle {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
      inline-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .drop-line {
      border-block-start-color: Highlight;
    }
    .drop-line .place {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .lifted {
      background: none;
      border: 2px dashed GrayText;
      opacity: 1;
    }
  }
  @media print {
    .drag-layer {
      display: none;
    }
  }
`;
