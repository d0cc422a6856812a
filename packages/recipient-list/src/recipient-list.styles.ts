import { css } from 'lit';

export const recipientListStyles = css`
  .widget {
    background: var(--_desk);
    padding: 1em 1.25em 1.25em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.75em;
  }
  h2 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    margin-inline-end: auto;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.5em;
    padding: 0.375em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  li:focus-within {
    background: var(--_paper);
  }
  .dash,
  .grow {
    padding-block: 0.3125em;
  }
  .dash {
    color: var(--_muted);
    text-align: center;
  }
  .archive .dash {
    visibility: hidden;
  }
  .tools {
    display: flex;
    gap: 0.125em;
    opacity: 0.55;
  }
  li:is(:hover, :focus-within) .tools {
    opacity: 1;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    margin-block-start: 0.875em;
  }
  form input {
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding: 0 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  form input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
  .empty {
    margin: 0;
    padding: 1.25em 0.25em;
    color: var(--_muted);
  }
  p.text {
    margin: 0;
    padding-block: 0.3125em;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    li {
      padding-block: 0.5em;
    }
    .tools {
      opacity: 1;
    }
    form input {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .widget {
      padding: 0;
      background: none;
    }
    .tools,
    form,
    header .tool {
      display: none;
    }
  }
`;
