import { css } from 'lit';

/**
 * Buttons: quiet ones for tools, one filled at most for the task in hand, links for what a notice offers; and the ring
 * of what has the focus. Filled ones choose their own system colours, since browsers put a box in the colour of the
 * page behind text on a ground of its own, which would hide what is written.
 */
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
