import { css } from 'lit';

/** The check stands beside the pages, below them where there is no room. */
export const clerkStyles = css`
  .clerk {
    flex: 0 0 22em;
    box-sizing: border-box;
    max-block-size: var(--ph-preview-block-size, min(52em, 78vh));
    overflow: auto;
    padding: 0 1em 1em;
    border-inline-start: 1px solid var(--_line);
    background: var(--_desk);
  }
  .clerk-head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    background: var(--_desk);
  }
  .clerk h3,
  .clerk h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .clerk h3:focus {
    outline: none;
  }
  .clerk p {
    margin: 0.125em 0 0;
  }
  .clerk-summary {
    color: var(--_muted);
  }
  .clauses,
  .clauses ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .clause {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .clause ul > li {
    margin-block-start: 0.5em;
  }
  .clause .mark,
  .clause .state {
    color: var(--_muted);
  }
  .clause .state {
    font-weight: 400;
  }
  .clause .article {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .clause.met :is(.mark, .state) {
    color: var(--_good);
  }
  .clause.wrong :is(.mark, .state) {
    color: var(--_late);
  }
  .clause:is(.look, .pen) :is(.mark, .state) {
    color: var(--_watch);
  }
  @container (max-width: 52em) {
    .work.with-clerk {
      flex-direction: column;
    }
    .clerk {
      flex: none;
      max-block-size: none;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
`;
