import { css } from 'lit';

/** Notices (see `noticeView`). */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding: 0.625em 0.875em;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
  }
  .notice button.link {
    color: inherit;
    font-weight: 600;
  }
  .notice-text {
    flex: 1 1 20em;
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .notice[data-tone='watch'] {
    background: var(--_watch-soft);
    color: var(--_watch);
  }
  .notice[data-tone='late'] {
    background: var(--_late-soft);
    color: var(--_late);
  }
  @media (pointer: coarse) {
    .notice button.link {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .notice-region {
      display: none;
    }
  }
`;
