import { css } from 'lit';

export const planAgreementStyles = css`
  .widget {
    container-type: inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    padding: 1em 1.25em 1.25em;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
  }
  h2 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    margin-block: 0 0.5em;
  }
  .widget section {
    padding-block-start: 1em;
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .stage {
    margin-block: 0.25em;
    text-wrap: pretty;
  }
  .quiet,
  .yours,
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .code {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .plain,
  .sides {
    list-style: none;
    padding: 0;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin-block: 1em;
  }
  .sides li {
    display: flex;
    gap: 0.625em;
    min-inline-size: 0;
  }
  .side {
    display: grid;
    min-inline-size: 0;
  }
  .side-name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .glyph {
    color: var(--_nil);
    line-height: 1;
    padding-block-start: 0.2em;
  }
  [data-standing='current'] .glyph {
    color: var(--_good);
  }
  [data-standing='earlier'] .glyph {
    color: var(--_watch);
  }
  .glyph .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .act .quiet {
    flex: 1 1 18em;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .proposal,
  .changes-list li,
  .history li {
    padding-block: 0.625em;
  }
  :is(.proposal, .changes-list li, .history li) + li {
    border-block-start: 1px solid var(--_line);
  }
  .proposal .tools {
    margin-block-start: 0.5em;
  }
  .proposal .tools:empty {
    display: none;
  }
  .words {
    overflow-wrap: anywhere;
  }
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
  .diff del + ins {
    margin-inline-start: 0.2em;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 0.25em;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .kinds label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .kinds input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .paper {
    max-block-size: 32em;
    overflow: auto;
    margin-block: 0.75em;
    padding: 1.5em clamp(1em, 6cqi, 3em);
    border: 1px solid var(--_line);
    background: var(--_paper);
    font-family: var(--_font-paper, 'Times New Roman', 'Liberation Serif', serif);
    overflow-wrap: anywhere;
  }
  .paper p {
    margin-block: 0.375em;
    text-align: justify;
  }
  .paper .title {
    text-align: center;
    font-weight: 700;
  }
  .paper [data-level='1'] {
    font-weight: 700;
  }
  .paper [data-level='3'] {
    padding-inline-start: 1em;
  }
  .paper [data-level='4'] {
    padding-inline-start: 2em;
  }
  @media (pointer: coarse) {
    .kinds label {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .glyph {
      color: CanvasText;
    }
    .diff del {
      color: CanvasText;
    }
  }
  @media print {
    .widget {
      border: 0;
      padding: 0;
    }
    .act,
    .tools,
    .kinds,
    .closed,
    button {
      display: none;
    }
    .paper {
      max-block-size: none;
      overflow: visible;
      border: 0;
      padding: 0;
    }
  }
`;
