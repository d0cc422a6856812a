import { css } from 'lit';

export const planAgreementStyles = css`
  .widget {
    background: var(--_desk);
    padding: 1em 1.25em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
`;
