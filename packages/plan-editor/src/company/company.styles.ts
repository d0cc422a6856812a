import { css } from 'lit';

/** Who else is in an item: a bar along its end and a name behind that, in the edge of the paper. */
export const companyStyles = css`
  .company-layer {
    position: absolute;
    inset: 0;
    z-index: 1;
    pointer-events: none;
  }
  .company {
    padding: 0;
    list-style: none;
  }
  .company > li {
    position: absolute;
    border-inline-start: 2px solid var(--_accent);
  }
  .who {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0.375em;
    max-inline-size: 7em;
    overflow: hidden;
    color: var(--_accent);
    font-size: var(--_size-1);
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: auto;
  }
  /* Where the edge of the paper has no room for a name, it stands on the end of the line above. */
  @container (max-width: 40em) {
    .who {
      inset-block: auto 100%;
      inset-inline: auto 0;
      padding-inline: 0.25em;
      background: var(--_paper);
      line-height: 1.2;
      pointer-events: none;
    }
  }
  @media print {
    .company-layer {
      display: none;
    }
  }
`;
