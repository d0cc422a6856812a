import { css } from 'lit';

/** Findings in the panel, and their places in the text: a discreet underline in the colour of their tone. */
export const checksStyles = css`
  .finding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
  }
  .finding > .icon {
    margin-block-start: 0.125em;
    color: var(--_watch);
  }
  .finding[data-tone='fault'] > .icon {
    color: var(--_late);
  }
  .finding .quiet {
    margin-block-start: 0.25em;
  }
  .panel-content > .failed {
    padding-block: 1em 0;
  }
  details .finding > .icon {
    color: var(--_muted);
  }
  .surface .faulty {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.125em;
    text-decoration-color: var(--_watch);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.2em;
  }
  .surface .faulty.fault {
    text-decoration-style: wavy;
    text-decoration-thickness: 0.0625em;
    text-decoration-color: var(--_late);
  }
  .surface :is(.faulty.chosen, .found-whole) {
    border-radius: 0.125em;
    background: var(--_watch-soft);
  }
  .surface :is(.faulty.fault.chosen, .found-whole.fault) {
    background: var(--_late-soft);
  }
  @media (forced-colors: active) {
    .surface .faulty {
      text-decoration-color: Mark;
    }
  }
  @media print {
    .surface .faulty,
    .surface .faulty.fault {
      background: none;
      text-decoration: none;
    }
  }
`;
