import { css } from 'lit';

/** What differs between two versions, and the choice of the earlier one. */
export const compareStyles = css`
  .compare .choice {
    display: grid;
    gap: 1em;
    padding-block: 1.25em;
  }
  .compare .summary:focus-visible,
  .compare .at-work:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 0.25em;
  }
  .compare .diff del + ins {
    margin-inline-start: 0.25em;
  }
  .compare .words {
    overflow-wrap: anywhere;
  }
  .compare .change {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    margin-block-end: 0.25em;
  }
  .compare .change .tool {
    margin-inline-start: auto;
    min-block-size: 1.75em;
    color: var(--_muted);
  }
  .compare .kind {
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .compare input[type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
    color: var(--_ink);
    font: inherit;
  }
  .compare input[type='file']::file-selector-button {
    min-block-size: var(--_control);
    padding: 0 0.75em;
    margin-inline-end: 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 500;
  }
  @media (pointer: coarse) {
    .compare .change .tool {
      min-block-size: 2.75em;
    }
  }
`;
