import { css } from 'lit';

export const taskStyles = css`
  .tasks {
    padding-block: 0.25em 0.75em;
  }
  .detail .tasks {
    margin-inline-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  button.chip {
    min-block-size: 1.75em;
    padding: 0 0.625em;
    border-color: var(--_line);
    font-size: var(--_size-2);
    font-weight: 400;
  }
  button.chip[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_well);
    font-weight: 500;
  }
  .tasks ol,
  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tasks ol > li {
    padding-block: calc(var(--_control) - 1.625em);
  }
  .tasks ol > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .task-text {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .task-text .label {
    min-inline-size: 0;
    margin-inline-end: 0.25em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 1.25em;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .standing {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_ink);
    font-weight: 500;
  }
  .standing[data-standing='late'] {
    color: var(--_late);
  }
  .entries {
    margin-block-start: 0.25em;
  }
  .entries > li {
    padding: 0.375em 0 0.375em 0.875em;
    border-inline-start: 2px solid var(--_line);
    font-size: var(--_size-2);
    overflow-wrap: anywhere;
  }
  .entries > li + li {
    margin-block-start: 0.375em;
  }
  .entries .aside {
    font-size: 1em;
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    button.chip,
    .facts button.link {
      min-block-size: 2.75em;
    }
  }
`;
