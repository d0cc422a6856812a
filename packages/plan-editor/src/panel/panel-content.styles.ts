import { css } from 'lit';

/** Tabs and lists of the panel; it comes with the part that is loaded. */
export const panelContentStyles = css`
  .panel > * {
    font-size: var(--_size-2);
  }
  /* No bar of tasks stands below where a plan is only read. */
  .work:not(.with-panel) > .panel {
    block-size: calc(100vh - var(--_tools-block));
  }
  /* Above that bar, where it stands. */
  @container (max-width: 72em) {
    .work.with-panel > .panel {
      block-size: calc(100vh - var(--_tools-block) - 2.375em);
    }
  }
  .panel-head {
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding-inline: 1em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .tabs {
    display: flex;
    flex: 1 1 auto;
    justify-content: space-between;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 23em;
    font-size: 0.9286em;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tabs [role='tab'] {
    flex: none;
    min-block-size: 3.25em;
    padding: 0 0.25em;
    gap: 0.3em;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    box-shadow: inset 0 -0.125em 0 transparent;
  }
  .tabs [role='tab']:hover {
    background: none;
    color: var(--_ink);
  }
  .tabs [role='tab'][aria-selected='true'] {
    color: var(--_ink);
    box-shadow: inset 0 -0.125em 0 var(--_ink);
  }
  .tabs [aria-selected='true'] .name {
    font-weight: 600;
  }
  .tabs [role='tab']:focus-visible {
    outline-offset: -2px;
  }
  .panel-head .close {
    flex: none;
  }
  .panel-content {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 1.25em 2em;
  }
  .panel-content:focus-visible {
    outline-offset: -2px;
  }
  .panel-content :is(p, ul, ol, h3, h4, dl, dd) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .panel-content h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .panel-content .entry {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  .panel-content .quiet {
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .panel-content .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  /* A sentence that leads to its place: it reads as text, and answers as a button. */
  .panel-content button.lead {
    display: inline;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    border-radius: 0.125em;
    background: none;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .panel-content button.lead:hover {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .panel-content .where {
    font-weight: 600;
  }
  .panel-content h3 button.lead {
    font-weight: 600;
  }
  .panel-content form {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .panel-content label {
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.9286em;
    font-weight: 500;
  }
  .panel-content :is(input:not([type='file']), textarea, select) {
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 1.0769em;
    font-weight: 400;
    line-height: 1.5;
  }
  .panel-content textarea {
    min-block-size: 5em;
    resize: vertical;
  }
  .panel-content details > summary {
    min-block-size: 2em;
    padding-block: 1em;
    color: var(--_muted);
    cursor: pointer;
  }
  .panel-content details > summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .panel-content .nothing {
    padding: 2.5em 1em;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .panel-content .at-work {
    display: grid;
    gap: 0.5em;
    padding-block: 1em;
    color: var(--_muted);
  }
  .panel-content progress {
    inline-size: 100%;
    block-size: 0.375em;
    accent-color: var(--_accent);
  }
  @media (pointer: coarse) {
    .panel-content :is(button.link, button.lead) {
      min-block-size: 2.75em;
    }
    .panel-content :is(input:not([type='file']), select) {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .tabs [role='tab'][aria-selected='true'] {
      border-block-end: 0.1875em solid Highlight;
    }
  }
`;
