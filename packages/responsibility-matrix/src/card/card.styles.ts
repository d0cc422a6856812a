import { css } from 'lit';

/** One task at a time, for a place as narrow as a phone. */
export const cardStyles = css`
  .narrow {
    padding: 0.75em;
  }
  .narrow .toolbar .views,
  .narrow .toolbar > select,
  .narrow .toolbar .tool {
    display: none;
  }
  .narrow .search {
    flex: 1 1 100%;
    max-inline-size: none;
  }
  .card {
    padding: 1em;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      0 0.25em 1em rgb(0 0 0 / 6%);
  }
  .card > p {
    margin: 0;
    font-size: var(--_size-2);
  }
  .card h3:focus-visible {
    outline: none;
  }
  .card h3 {
    margin: 0.125em 0 0.375em;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: var(--_line-heading);
    text-wrap: pretty;
    outline: none;
  }
  .card h4 {
    margin: 1em 0 0.375em;
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
  .card ul {
    margin: 0 -1em;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .card li {
    padding-inline: 1em;
  }
  .card li.faulty {
    background: var(--_late-soft);
  }
  .card li + li .line {
    border-block-start: 1px solid var(--_line);
  }
  .card .line {
    display: flex;
    align-items: center;
    justify-content: start;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 0.25em 0;
    border: 0;
    border-radius: 0;
    background: transparent;
    font-weight: 400;
    text-align: start;
  }
  .card button.line:hover:not(:disabled) {
    background: transparent;
  }
  .glyphs {
    display: flex;
    gap: 0.25em;
  }
  .agency {
    flex: 1;
    min-inline-size: 0;
  }
  .role {
    color: var(--_muted);
    font-size: var(--_size-2);
    text-align: end;
  }
  .role small {
    display: block;
    font-size: 0.9286em;
  }
  .faulty .role {
    color: var(--_late);
  }
  .card-fault {
    display: flex;
    gap: 0.625em;
    margin-block: 0.5em;
    color: var(--_late);
    font-size: var(--_size-2);
  }
  .card-fault p {
    margin: 0;
  }
  .card-fault button.link {
    margin-inline-end: 0.75em;
    color: inherit;
    font-weight: 600;
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: end;
    margin-block-start: 1em;
    font-size: var(--_size-2);
  }
  .more label {
    display: grid;
    gap: 0.25em;
    color: var(--_accent);
  }
  .more button {
    min-block-size: 2.75em;
  }
  .more select {
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 2.75em;
    color: var(--_ink);
  }
  .steps {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin: 0.75em -0.75em -0.75em;
    padding: 0.75em;
    border-block-start: 1px solid var(--_line);
    background: var(--_desk);
    font-size: var(--_size-2);
  }
  .step {
    min-block-size: 2.75em;
    min-inline-size: 4.5em;
  }
`;
