import { css } from 'lit';

/** The head and what stands in the place of a report; the styles of a report come with it. */
export const reportComposerStyles = css`
  .widget {
    container-type: inline-size;
    padding: 1em 1.25em 1.25em;
    background: var(--_desk);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 1em;
  }
  .names {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  h2 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  .names p {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .head .choices,
  .head .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .told {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  select {
    min-block-size: var(--_control);
    min-inline-size: 0;
    max-inline-size: 18em;
    padding: 0 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  .list-menu {
    position: relative;
  }
  .list-menu > .menu {
    position: relative;
    inset: auto;
  }
  .list-menu > .menu > .dots {
    min-inline-size: var(--_control);
    min-block-size: var(--_control);
    opacity: 1;
  }
  .start {
    display: grid;
    justify-items: center;
    gap: 1em;
    padding: 3em 1.5em;
    border: 1px solid var(--_line);
    background: var(--_paper);
    text-align: center;
  }
  .start p {
    max-inline-size: 34em;
    margin: 0;
    text-wrap: balance;
  }
  .composing {
    display: grid;
    gap: 0.5em;
    inline-size: min(24em, 100%);
    font-variant-numeric: tabular-nums;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .sheet {
    inline-size: min(40em, 100%);
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .notice-region {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 1;
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
  @container (min-width: 62em) {
    .desk {
      grid-template-columns: minmax(0, 1fr) 21em;
    }
    aside {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      max-block-size: calc(100vh - 2em);
      /* What stands last can be scrolled out from under a notice. */
      padding: 0 0.25em 4em;
      overflow-y: auto;
    }
  }
  @container (max-width: 46em) {
    .head .choices,
    .head select {
      flex: 1 1 12em;
      max-inline-size: 100%;
    }
    .paper {
      margin-inline: -1.25em;
    }
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .widget {
      padding: 0;
      background: none;
    }
    .head,
    .notice-region {
      display: none;
    }
  }
`;
