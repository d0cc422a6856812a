import { css } from 'lit';

/** Citations in the text, in the panel, and in the card at a place of the text. */
export const citationsStyles = css`
  .body .citation {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.25em;
  }
  .body .shown {
    background: var(--_accent-soft);
  }
  .instruments .entry {
    display: grid;
    justify-items: start;
    gap: 0.25em;
  }
  .instruments .entry p {
    overflow-wrap: anywhere;
  }
  .doubt {
    display: flex;
    gap: 0.5em;
    color: var(--_watch);
  }
  .doubt .icon {
    margin-block-start: 0.125em;
  }
  .mentions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.75em;
  }
  .mentions .link {
    text-align: start;
  }
  .panel-content button.lead.where {
    font-weight: 600;
  }
  .work {
    position: relative;
  }
  .place-card {
    position: absolute;
    z-index: 3;
    display: grid;
    gap: 0.375em;
    inline-size: min(24em, calc(100% - 1em));
    max-block-size: 60vh;
    overflow: auto;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.12);
    font-size: var(--_size-2);
  }
  .place-card:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .place-card p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .place-card .where {
    padding-inline-end: 2em;
    font-weight: 600;
  }
  .place-card .quiet {
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .place-card .actions .tool {
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-end: 0.375em;
  }
  .place-card .finding {
    padding-inline-end: 2em;
  }
  @media print {
    .body .citation {
      text-decoration: none;
    }
    .body .shown {
      background: none;
    }
    .place-card {
      display: none;
    }
  }
`;
