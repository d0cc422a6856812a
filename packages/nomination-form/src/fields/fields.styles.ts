import { css } from 'lit';

/** The controls of the form. */
export const fieldsStyles = css`
  :is(input:not([type='checkbox'], [type='radio'], [type='file']), select, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_late);
    box-shadow: inset 3px 0 0 var(--_late);
  }
  .settled {
    min-block-size: 2.5em;
    padding-block: 0.375em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .choice {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
    align-items: start;
    min-block-size: 1.75em;
    padding-block: 0.125em;
  }
  .choice input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.1875em 0 0;
    accent-color: var(--_accent);
  }
  .found p {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375em;
    align-items: start;
    font-size: var(--_size-2);
  }
  .found svg,
  .summary svg,
  .warnings svg {
    margin-block-start: 0.1875em;
  }
  .error {
    color: var(--_late);
  }
  .warning {
    color: var(--_watch);
  }
  .found .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block-start: 0.125em;
  }
  .combobox {
    position: relative;
  }
  .options {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 16em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 18%);
  }
  .options:empty {
    display: none;
  }
  .options li {
    display: grid;
    padding: 0.375em 0.75em;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  .options li:is([aria-selected='true'], :hover) {
    background: var(--_accent-soft);
  }
  .options li[aria-selected='true'] {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
`;
