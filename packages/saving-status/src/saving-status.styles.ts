import { css } from 'lit';

export const savingStatusStyles = css`
  .widget {
    container-type: inline-size;
    font-size: var(--_size-2);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.625em;
    min-block-size: 2em;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .state[data-tone='watch'] {
    color: var(--_watch);
    font-weight: 600;
  }
  .state[data-tone='late'] {
    color: var(--_late);
    font-weight: 600;
  }
  .document {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .company {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .not-kept {
    flex-basis: 100%;
    margin: 0;
    color: var(--_late);
  }
  .set-aside {
    display: grid;
    gap: 0.75em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .set-aside > li {
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .set-aside p {
    margin: 0;
  }
  .place {
    color: var(--_muted);
  }
  .reason {
    margin-block-start: 0.25em;
  }
  .versions {
    display: grid;
    gap: 0.75em;
    margin-block: 0.75em;
  }
  @container (min-inline-size: 36em) {
    .versions {
      grid-template-columns: 1fr 1fr;
    }
  }
  .versions > div {
    min-inline-size: 0;
  }
  .whose {
    font-weight: 600;
  }
  .moment {
    color: var(--_muted);
    font-weight: 400;
  }
  .words {
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .words.gone {
    color: var(--_muted);
  }
  .diff ins,
  .diff del {
    background: var(--_watch-soft);
    color: inherit;
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .line button,
    .company,
    .actions {
      display: none;
    }
  }
`;
