import { css } from 'lit';

/** Buttons: quiet ones for tools, one filled at most for the task in hand, links for what a notice offers. */
export const buttonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_control);
    min-inline-size: 1.5em;
    padding: 0 0.75em;
    margin: 0;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    cursor: pointer;
  }
  button.tool {
    min-inline-size: var(--_control);
    padding: 0 0.375em;
    border-color: transparent;
    background: transparent;
    font-weight: 400;
  }
  button.tool.named {
    padding: 0 0.625em;
  }
  button.filled {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    /* Else the browser lays its own ground behind the words, in their colour. */
    button.filled {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
  button.link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.tool:hover:not(:disabled) {
    background: var(--_well);
  }
  button:not(.tool, .filled, .link):hover:not(:disabled) {
    background: var(--_accent-soft);
  }
  button:disabled {
    color: var(--_nil);
    opacity: 0.6;
    cursor: default;
  }
  :is(button, input, textarea, select, [tabindex]):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    /* Behind text on a ground of its own, browsers put a box in the colour of the page: it hides what is written. */
    button.filled {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
    button.filled:disabled {
      border-color: GrayText;
      background: ButtonFace;
      color: GrayText;
      opacity: 1;
    }
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 2.75em;
    }
    button.tool {
      min-inline-size: 2.75em;
    }
  }
`;

/**
 * Text fields that grow with their text: a mirror of the text lies in the same grid cell and gives the
 * height, without a script and without inline styles.
 */
export const fieldStyles = css`
  .grow {
    display: grid;
    min-inline-size: 0;
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
    pointer-events: none;
  }
  .grow::after,
  .grow > textarea {
    grid-area: 1 / 1;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .grow > textarea {
    resize: none;
    overflow: hidden;
    border-radius: 0.125em;
  }
  .grow > textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;

/** Notices, the empty, loading and faulty states. */
export const statusStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding: 0.625em 0.875em;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
  }
  .notice button.link {
    color: inherit;
    font-weight: 600;
  }
  .notice-text {
    flex: 1 1 20em;
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .notice[data-tone='watch'] {
    background: var(--_watch-soft);
    color: var(--_watch);
  }
  .notice[data-tone='late'] {
    background: var(--_late-soft);
    color: var(--_late);
  }
  .status {
    margin: 0;
    padding: 2em 1.5em;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .status.fault {
    color: var(--_late);
  }
  .skeleton {
    display: grid;
    gap: 0.875em;
    text-align: start;
    animation: appear 150ms 300ms both;
  }
  .bone {
    block-size: 0.75em;
    inline-size: 92%;
    border-radius: 0.25em;
    background: var(--_well);
  }
  .bone:nth-child(3n) {
    inline-size: 68%;
  }
  .bone:nth-child(4n) {
    inline-size: 81%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (pointer: coarse) {
    .notice button.link {
      min-block-size: 2.75em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation-duration: 1ms;
    }
  }
  @media print {
    .notice-region {
      display: none;
    }
  }
`;
