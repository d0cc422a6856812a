import { css } from 'lit';

/** What is told below the table of the cell in hand, and the legend. */
export const sourceStyles = css`
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.875em;
    min-block-size: 3.25em;
    margin-block-start: 0.5em;
    font-size: var(--_size-2);
  }
  .source .role-glyph {
    font-size: 0.8571em;
  }
  .who {
    flex: none;
    max-inline-size: 24em;
    margin: 0;
  }
  .who > * {
    display: block;
  }
  .who strong {
    font-weight: 600;
  }
  .who span {
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .source :is(blockquote, .words) {
    flex: 1 1 22em;
    min-inline-size: 0;
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
    font-family: var(--_font-paper);
    font-size: 1.1429em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .source mark {
    padding-block: 0.1em;
    background: rgb(20 89 94 / 12%);
    color: inherit;
  }
  .source a {
    flex: none;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .legend {
    display: flex;
    align-items: baseline;
    gap: 0.5em 1.25em;
    margin-block-start: 0.5em;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .legend > span {
    flex: none;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_ink);
  }
`;
