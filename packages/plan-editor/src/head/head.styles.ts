import { css } from 'lit';

/**
 * Head and foot of the paper (NĐ 30/2020, Phụ lục I, Phần I, Mục II and IV). The national title stays on one line: on a
 * narrow paper the whole head is set smaller. Names of signatories stand on one line, however many lines their positions
 * take. A subject that is only read is a paragraph, which has no margin of its own on the paper.
 */
export const headStyles = css`
  .paper {
    container-type: inline-size;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1.5em;
    margin-block-end: 1.5em;
    line-height: 1.4;
    text-align: center;
  }
  .issuer > .head-line,
  .nation,
  .number,
  .date > .head-line {
    font-size: min(0.9375em, 2.55cqi);
  }
  .head > * {
    min-inline-size: 0;
  }
  .head-line {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .issuer-name {
    font-weight: 700;
  }
  .issuer::after,
  .motto::after {
    content: '';
    display: block;
    inline-size: 30%;
    margin: 0.3em auto 0.5em;
    border-block-start: 1px solid currentcolor;
  }
  .motto::after {
    inline-size: 11.5em;
    max-inline-size: 100%;
  }
  .number {
    display: flex;
    justify-content: center;
    gap: 0.25em;
    grid-column: 1;
    margin-block-start: 0.25em;
  }
  .number.blank > .head-line {
    margin-inline-start: 1.75em;
  }
  .date {
    grid-column: 2;
    margin-block-start: 0.25em;
    font-style: italic;
  }
  .title,
  .subject {
    font-weight: 700;
    text-align: center;
  }
  .subject {
    padding-inline: 8%;
  }
  .paper .subject {
    margin-block-end: 1.5em;
  }
  .rule {
    inline-size: 25%;
    margin: -1.125em auto 1.375em;
    border: 0;
    border-block-start: 1px solid currentcolor;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 1.5em 0.75em;
    margin-block-start: 1.75em;
    break-inside: avoid;
  }
  .foot.one {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .foot.many {
    grid-template-columns: minmax(0, 1fr);
  }
  .recipients {
    min-inline-size: 0;
    line-height: 1.45;
  }
  .recipients ul {
    padding: 0;
    font-size: 0.8125em;
    list-style: none;
  }
  .recipients-title {
    font-size: 0.8864em;
    font-style: italic;
    font-weight: 700;
  }
  .recipients li {
    display: flex;
    gap: 0.3em;
  }
  .recipients li > .head-line {
    min-inline-size: 1em;
  }
  .signatories {
    display: flex;
    align-self: start;
    flex-wrap: wrap;
    gap: 1.5em 0.25em;
    min-inline-size: 0;
  }
  .signatory {
    display: flex;
    flex: 1 1 9em;
    flex-direction: column;
    min-inline-size: 0;
    font-weight: 700;
    text-align: center;
  }
  .signatory .head-line {
    font-size: min(1em, 2.9cqi);
  }
  .many .signatory {
    flex-basis: 7em;
  }
  .signed {
    display: grid;
    flex: 1 0 auto;
    align-content: center;
    min-block-size: 4.5em;
    font-weight: 400;
  }
  @container (max-width: 28em) {
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .issuer > .head-line,
    .nation,
    .number,
    .date > .head-line {
      font-size: min(0.9375em, 4.6cqi);
    }
    .number,
    .date {
      grid-column: auto;
    }
    .nation {
      margin-block: 0.25em 0.5em;
    }
    .subject {
      padding-inline: 0;
    }
    .foot,
    .foot.one {
      grid-template-columns: minmax(0, 1fr);
    }
    .signatory .head-line {
      font-size: min(1em, 4.6cqi);
    }
  }
`;
