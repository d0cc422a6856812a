import { neutralTokens } from '@phoihop/themes';
import { css, unsafeCSS } from 'lit';

/**
 * Tokens, type and box of every widget. The inner `.widget` carries the box: a page's reset reaches the host. What is
 * placed inside is cut where a page cuts the widget, and never makes the page longer. What the server has written stands
 * in the place of what is drawn here, until that is taken over.
 */
export const baseStyles = [
  unsafeCSS(neutralTokens),
  css`
    :host {
      display: block;
      color-scheme: var(--_color-scheme);
      color: var(--_ink);
      font-family: var(--_font);
      font-size: 1em;
      line-height: var(--_line-text);
      text-align: start;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    .widget {
      position: relative;
    }
    slot.fallback ~ * {
      display: none !important;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
