import { css } from 'lit';

/** The frame of the widget: heading, places of what stands around the list. */
export const honourRosterStyles = css`
  .widget {
    position: relative;
    padding: 1em 1.25em;
    background: var(--_desk);
    container: roster / inline-size;
  }
  .widget > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.875em;
    padding-block-end: 0.875em;
  }
  h2 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
    text-wrap: balance;
  }
  .year {
    flex: 1 1 8em;
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_size-2);
  }
  .parts {
    display: grid;
    gap: 1.5em;
  }
  .with-units .parts {
    grid-template-columns: minmax(11em, 15em) minmax(0, 1fr);
  }
  .main {
    min-inline-size: 0;
  }
  .figures-place {
    display: flow-root;
    min-block-size: 8em;
  }
  .tools-place {
    min-block-size: calc(var(--_control) + 2em);
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
    margin: 0;
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
  @container roster (max-width: 64em) {
    .with-units .parts {
      grid-template-columns: minmax(0, 1fr);
    }
    .units-place {
      display: none;
    }
  }
  @container roster (max-width: 40em) {
    .buttons {
      inline-size: 100%;
      gap: 0.375em;
    }
    .buttons > button:not(.tool) .icon {
      display: none;
    }
    .buttons > .filled {
      flex: 1 1 100%;
    }
  }
  @media print {
    .tools-place {
      display: none;
    }
  }
  @media (max-width: 30em) {
    .widget {
      padding-inline: 0.875em;
    }
  }
`;
