import { css } from 'lit';

/** Conversations in the panel, marks at the edge of the paper, and texts by words. */
export const reviewStyles = css`
  .diff ins {
    border-radius: 0.125em;
    background: var(--_accent-soft);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .diff del {
    color: var(--_late);
    text-decoration: line-through;
  }
  .review .no-person {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .review .thread {
    padding-block-start: 0.75em;
  }
  .review .thread:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .review .answer {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .review :is(.words, .preview p) {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .review .on-item h3 {
    overflow-wrap: anywhere;
  }
  .review .preview {
    padding: 0.5em 0.625em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .review-marks {
    position: absolute;
    inset-block-start: 0;
    inset-inline: auto 0.25em;
    inline-size: 2.5em;
    font-family: var(--_font);
    font-size: var(--_size-1);
  }
  .review-mark {
    position: absolute;
    inset-inline-end: 0;
    gap: 0.25em;
    min-block-size: 1.875em;
    padding: 0 0.25em;
    border-color: transparent;
    background: var(--_paper);
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .review-mark .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  @container (max-width: 40em) {
    .paper.with-marks {
      padding-inline-end: 2.75em;
    }
  }
  @media (pointer: coarse) {
    .review-mark {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .review-marks {
      display: none;
    }
    .paper.with-marks {
      padding-inline-end: 0;
    }
  }
`;
