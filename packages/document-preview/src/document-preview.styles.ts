import { css } from 'lit';

export const documentPreviewStyles = css`
  .widget {
    container-type: inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_desk);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.625em 1em;
  }
  h2 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .pager,
  .zoom,
  .end {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }
  .end {
    gap: 0.5em;
    margin-inline-start: auto;
  }
  .matrix {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: var(--_control);
  }
  .matrix input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  :is(input.page, select) {
    min-block-size: var(--_control);
    margin: 0;
    padding: 0 0.5em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  input.page {
    inline-size: 3.25em;
    text-align: center;
  }
  .form {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }
  .form select {
    max-inline-size: 16em;
  }
  .work {
    display: flex;
    min-inline-size: 0;
    border-block: 1px solid var(--_line);
  }
  .desk-frame {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .desk {
    position: relative;
    block-size: var(--ph-preview-block-size, min(52em, 78vh));
    overflow: auto scroll;
    background: var(--_well);
  }
  .desk:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .hint,
  .failed {
    margin: 0;
    padding: 0.625em 1em;
    color: var(--_muted);
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin: 0;
    padding: 0.5em 1em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    animation: appear 150ms 300ms both;
  }
  .progress.again {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    z-index: 1;
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 1px 4px rgb(0 0 0 / 20%);
  }
  .failed {
    color: var(--_late);
  }
  progress {
    accent-color: var(--_accent);
  }
  .sheet {
    inline-size: calc(var(--_shown, var(--_width)) * var(--_zoom, 1) * 1pt);
    block-size: calc(var(--_height) * var(--_zoom, 1) * 1pt);
    margin: 1.5em auto;
    overflow: clip;
    contain: strict;
    content-visibility: auto;
    background: #fff;
    box-shadow:
      0 0 0 1px var(--_line),
      0 1px 6px rgb(0 0 0 / 12%);
  }
  .sheet > .paper {
    transform: scale(var(--_zoom, 1)) translateX(calc(var(--_left-out, 0) * -1pt));
    transform-origin: 0 0;
  }
  .sheet [tabindex]:focus {
    border-radius: 2px;
    outline: 2px solid #2a4b8d;
    outline-offset: 3px;
    background: #e8edf7;
  }
  /* The red of the stamp, so much darker that it can be read on a screen; paper has that of the form. */
  .sheet .box.urgency {
    color: #e00000;
  }
  .word-panel {
    position: relative;
    margin: 0 1em 0.75em;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .word-panel h3 {
    margin: 0 0 0.5em;
    font-size: 1em;
    font-weight: 600;
  }
  .word-panel ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .word-panel p {
    margin: 0.375em 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .word-panel .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.5em 1em;
  }
  footer h3 {
    margin: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  footer ul {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .need {
    white-space: nowrap;
  }
  .need.met {
    color: var(--_good);
  }
  .need.missing {
    color: var(--_watch);
  }
  button.check {
    white-space: nowrap;
  }
  .notice-region:not(:empty) .notice {
    margin: 0.5em 1em;
  }
  @container (max-width: 36em) {
    header {
      padding: 0.5em;
    }
    .end {
      flex: 1 1 100%;
      justify-content: space-between;
      gap: 0.375em;
      margin-inline-start: 0;
    }
    footer ul {
      flex: 1 1 100%;
    }
    .zoom button,
    .print span {
      display: none;
    }
    .end,
    .zoom {
      flex-wrap: nowrap;
      min-inline-size: 0;
    }
    .zoom {
      flex: 1;
    }
    .zoom select {
      flex: 1;
      min-inline-size: 0;
    }
    .sheet {
      margin-block: 0.5em;
    }
    .form {
      flex: 1 1 100%;
      font-size: 0.875em;
    }
    .form select {
      flex: 1;
    }
  }
  @media (pointer: coarse) {
    :is(input.page, select, .matrix) {
      min-block-size: 2.75em;
    }
    .matrix input {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress {
      animation-duration: 1ms;
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    header,
    footer,
    .word-panel,
    .clerk,
    .hint {
      display: none;
    }
    .desk {
      block-size: auto;
      overflow: visible;
      background: none;
    }
    .widget,
    .work {
      border: 0;
    }
  }
`;
