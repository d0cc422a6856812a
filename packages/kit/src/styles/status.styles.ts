import { css } from 'lit';

/** What stands in the place of contents: the empty, loading and faulty states (see `statusView`). */
export const statusStyles = css`
  .status {
    margin: 0;
    padding: 2em 1.5em;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .status.fault {
    color: var(--_late);
  }
  .skeleton {
    display: grid;
    gap: 0.875em;
    text-align: start;
    animation: appear 150ms 300ms both;
  }
  .bone {
    block-size: 0.75em;
    inline-size: 92%;
    border-radius: 0.25em;
    background: var(--_well);
  }
  .bone:nth-child(3n) {
    inline-size: 68%;
  }
  .bone:nth-child(4n) {
    inline-size: 81%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation-duration: 1ms;
    }
  }
`;
