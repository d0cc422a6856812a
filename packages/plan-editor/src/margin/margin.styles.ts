import { css } from 'lit';

/** The margin: notes without boxes beside their lines; only the card of the item in hand floats. */
export const marginStyles = css`
  .surface .recognised {
    border-block-end: 2px dashed var(--_accent);
  }
  .margin {
    font-size: var(--_size-2);
  }
  :is(.margin, .sheet) :is(p, ul, h3, h4) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes {
    display: none;
  }
  /*
   * Notes stand one below the other, each as far below the last as its item wants it: hundreds of positioned elements are
   * hundreds of layers to go through for each frame of a scroll. The line to the item is a background for the same reason.
   */
  .note {
    padding-inline-start: 1.25em;
    background: linear-gradient(var(--_line), var(--_line)) 0 0.8em / 0.875em 1px no-repeat;
  }
  /* Below its item on small screens: tied to it by a line at its edge. */
  .note-below {
    margin: 0.25em 1em 0.75em calc(var(--_gutter) + 0.5em);
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_line);
    font-size: var(--_size-2);
  }
  .roles,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.75em;
  }
  .given,
  .fact,
  .card li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .fact svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_muted);
  }
  .card {
    position: sticky;
    z-index: 1;
    display: grid;
    gap: 0.5em;
    overflow: auto;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .card:focus-visible {
    outline-offset: -3px;
  }
  .card h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .card h4,
  .card label,
  .card .quiet {
    color: var(--_muted);
    font-size: 0.9286em;
    font-weight: 500;
  }
  .card li {
    flex-wrap: wrap;
    padding-block: 0.125em;
  }
  .card :is(.asked, .assigned) li {
    flex-wrap: nowrap;
  }
  .card :is(.asked, .assigned) li > span:not(.role-glyph, .quiet) {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .card li > :is(.link, .tool) {
    margin-inline-start: auto;
  }
  .card .fault {
    color: var(--_late);
  }
  .card .asked .role-glyph {
    border-style: dashed;
    border-color: var(--_accent);
    background: none;
    color: var(--_accent);
  }
  .card label {
    display: grid;
    gap: 0.125em;
  }
  .card :is(input, select) {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 1.0769em;
  }
  .assign {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.5em;
    align-items: end;
  }
  .assign button {
    grid-column: 1 / -1;
  }
  @container (min-width: 72em) {
    .desk {
      grid-template-columns: minmax(0, 1fr) 20em;
    }
    .desk.with-outline {
      grid-template-columns: 16em minmax(0, 1fr) 20em;
    }
    .margin {
      position: relative;
      align-self: stretch;
      padding-inline-end: 1em;
    }
    .notes {
      display: flow-root;
      position: absolute;
      inset: 0 1em auto 0;
    }
    .margin .card {
      inset-block: calc(var(--_tools-block) + 0.5em) auto;
      max-block-size: calc(100vh - var(--_tools-block) - 1.5em);
      margin-inline-start: 1em;
      box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.12);
    }
  }
  @media print {
    .margin,
    .note-below {
      display: none;
    }
    .surface .recognised {
      border-block-end-color: transparent;
    }
  }
`;
