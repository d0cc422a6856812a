import { css } from 'lit';

export const themeBuilderStyles = css`
  .builder {
    display: grid;
    grid-template-columns: minmax(16em, 20em) minmax(0, 1fr);
    gap: 1.5em;
    padding: 1.25em;
  }
  form {
    display: grid;
    align-content: start;
    gap: 1em;
    position: sticky;
    inset-block-start: 1.25em;
    align-self: start;
  }
  h2 {
    margin: 0;
    font-size: var(--_size-5);
    line-height: var(--_line-heading);
  }
  label,
  fieldset {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: var(--_size-2);
  }
  label small {
    color: var(--_muted);
    font-size: inherit;
  }
  .colour {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .colour input[type='color'] {
    inline-size: 3em;
    block-size: var(--_control);
    padding: 0.125em;
    cursor: pointer;
  }
  input,
  select {
    min-block-size: var(--_control);
    padding: 0 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  input[type='range'] {
    padding: 0;
    accent-color: var(--_accent);
  }
  .verdict {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin: 0;
    font-size: var(--_size-2);
  }
  .verdict.fault {
    color: var(--_late);
  }
  .out {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .shown {
    display: grid;
    gap: 1.5em;
    min-inline-size: 0;
  }
  .widget-place {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_desk);
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.25em 0.75em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  .number {
    text-align: end;
  }
  tr.fault {
    color: var(--_late);
    font-weight: 600;
  }
  @media (max-width: 50em) {
    .builder {
      grid-template-columns: minmax(0, 1fr);
    }
    form {
      position: static;
    }
  }
`;
