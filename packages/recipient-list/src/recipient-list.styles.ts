import { css } from 'lit';

/** The list as a whole: head, parts, sum. */
export const recipientListStyles = css`
  .widget {
    container-type: inline-size;
    background: var(--_desk);
    padding: 1em 1.25em 1.25em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-block-end: 0.75em;
  }
  h2 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
  }
  .count {
    margin-inline-end: auto;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }
  .main-tools {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .list-menu {
    position: relative;
  }
  .list-menu > .menu {
    position: relative;
    inset: auto;
  }
  .list-menu > .menu > .dots {
    min-inline-size: var(--_control);
    min-block-size: var(--_control);
    opacity: 1;
  }
  ol[role] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.875em;
    margin-block-start: 1.25em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  footer strong {
    font-weight: 600;
  }
  footer .parts {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  footer .reorder {
    margin-inline-start: auto;
  }
  .notice-region:not(:empty) {
    margin-block-start: 0.75em;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 0.875em;
    margin: 0;
    padding: 1.25em 0.25em;
    color: var(--_muted);
  }
  .empty p {
    margin: 0;
  }
  @container (max-width: 30em) {
    .main-tools {
      flex: 1 0 100%;
      flex-wrap: wrap;
    }
    .main-tools > button {
      flex: 1 1 auto;
    }
  }
  @media print {
    .widget {
      padding: 0;
      background: none;
    }
    header > :not(h2, .count),
    footer .reorder {
      display: none;
    }
  }
`;
