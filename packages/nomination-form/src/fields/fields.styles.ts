import { css } from 'lit';

/** The controls of the form. */
export const fieldsStyles = css`
  :is(input:not([type='checkbox'], [type='radio'], [type='file']), select, textarea) {
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
  :is(.criteria, .papers, .purposes) > li {
    display: grid;
    gap: 0.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .evidence {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.75em;
  }
  .purposes .hint,
  .purposes .found {
    padding-inline-start: 1.75em;
  }
  .rows {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.75em;
  }
  .rows:empty {
    display: none;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: start;
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  .rows .field {
    grid-column: 1;
  }
  .rows li > button {
    grid-column: 2;
    grid-row: 1;
  }
  .group > button {
    justify-self: start;
  }
  .reached {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.5em;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_accent);
  }
  .file-button {
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
    justify-self: start;
    max-inline-size: 100%;
  }
  .file-button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file-button span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_control);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    font-weight: 500;
  }
  .file-button input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .sensitive {
    display: inline-block;
    padding: 0.0625em 0.5em;
    border-radius: 0.25em;
    background: var(--_watch-soft);
    color: var(--_watch);
    font-size: var(--_size-2);
  }
`;
