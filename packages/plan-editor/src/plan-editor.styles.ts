import { css } from 'lit';

/** The desk: tools above, outline beside, figures below. */
export const deskStyles = css`
  .widget {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    background: var(--_desk);
  }
  .tools-region {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    padding: 0.375em 0.75em;
    border-block-end: 1px solid var(--_line);
    background: var(--_desk);
  }
  .desk {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .figures {
    min-block-size: 2.25em;
  }
  .notice-region:not(:empty) {
    padding: 0.5em 0.75em;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 1em;
    padding: 2.5em 1em;
    color: var(--_muted);
  }
  .empty p {
    margin: 0;
  }
  @media print {
    .toolbar {
      display: none;
    }
    .widget {
      background: none;
    }
  }
`;

/**
 * The paper: the document as an official expects it, in Times' measure. What is printed is set in its font; what only
 * helps to work on it keeps the font of the desk.
 *
 * What is outside the view is not drawn, and laid out in pauses; until then its height is a guess. The gutter reaches to
 * the edge of the paper: the bar of the item in hand stands in it, and nothing is drawn outside of a chunk.
 */
export const paperStyles = css`
  .paper {
    position: relative;
    inline-size: min(100%, 47em);
    margin-inline: auto;
    --_gutter: 2.75em;
    padding: 2.5em 2.25em 3em var(--_gutter);
    background: var(--_paper);
    color: var(--_ink);
    font-size: 1.0625em;
    line-height: 1.5;
    box-shadow: 0 0 0 1px var(--_line);
  }
  .nation,
  .head-line,
  .number,
  .recipients-title,
  .dash,
  .item,
  .item table,
  .appendices {
    font-family: var(--_font-paper);
  }
  .paper :is(p, ul) {
    margin: 0;
  }
  .paper :is(b, strong) {
    font-weight: 700;
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto 160em;
    margin-inline-start: calc(-1 * var(--_gutter));
  }
  .item {
    scroll-margin-block: calc(var(--_tools-block) + 1em) 6em;
    padding-block: 0.1875em;
    padding-inline-start: calc(var(--_gutter) - 0.1875em);
    border-inline-start: 0.1875em solid transparent;
    overflow-wrap: anywhere;
    text-align: justify;
    text-indent: 2.25em;
  }
  .item > .text {
    white-space: pre-wrap;
  }
  .item[data-level='1'] {
    padding-block-start: 0.5625em;
  }
  .item[data-weight='heading'] {
    font-weight: 700;
  }
  .item[data-weight='basis'] {
    font-style: italic;
  }
  .item table {
    inline-size: 100%;
    margin-block: 0.5em;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-weight: 400;
  }
  .item :is(th, td) {
    padding: 0.25em 0.5em;
    border: 1px solid var(--_ink);
    text-align: start;
    text-indent: 0;
    vertical-align: top;
  }
  .appendices {
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px dashed var(--_line);
  }
  .appendix h3 {
    margin: 0 0 0.5em;
    font-size: 1em;
    text-align: center;
  }
  @container (min-width: 40em) {
    .paper {
      margin-block: 1.25em;
      --_gutter: 4.75em;
      padding: 3em 3.25em 4em var(--_gutter);
    }
  }
  @container (max-width: 30em) {
    .chunk {
      contain-intrinsic-size: auto 280em;
    }
    .paper {
      --_gutter: 1.25em;
      padding: 1.5em 1em 2em var(--_gutter);
      font-size: 1em;
    }
  }
  @media print {
    .paper {
      inline-size: 100%;
      margin: 0;
      padding: 0;
      box-shadow: none;
    }
    .chunk {
      content-visibility: visible;
    }
  }
`;
