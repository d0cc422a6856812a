import { css } from 'lit';

/** The frame of a dialog that lies over the page: its head and foot stand, what is between them scrolls. */
export const dialogStyles = css`
  dialog.framed {
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  dialog.framed[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  dialog.framed::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .framed :is(header, footer) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 0.75em;
    padding: 0.75em 1.25em;
  }
  .framed header {
    border-block-end: 1px solid var(--_line);
  }
  .framed footer {
    border-block-start: 1px solid var(--_line);
  }
  .framed footer p {
    flex: 1 1 16em;
  }
  .framed :is(h2, h3, p, dl, dd, ol, ul, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .framed h2 {
    font-size: var(--_size-4);
  }
  .framed h3 {
    margin-block: 1.25em 0.375em;
    font-size: 1em;
  }
  .framed h3:first-child {
    margin-block-start: 0;
  }
  .framed .muted {
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
  @media (max-width: 48em) {
    dialog.framed[open] {
      inline-size: 100vw;
      block-size: 100vh;
      border: 0;
      border-radius: 0;
    }
    .framed footer button {
      flex: 1 1 auto;
    }
  }
`;
