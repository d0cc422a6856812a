import { css } from 'lit';

/** The list of steps beside the form, or above it where there is little room. */
export const stepsStyles = css`
  .steps {
    display: grid;
  }
  button.step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    align-items: center;
    justify-items: start;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.375em;
    border-color: transparent;
    background: transparent;
    text-align: start;
  }
  .mark {
    grid-row: span 2;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_field-border);
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
  }
  [data-state='done'] .mark {
    border-color: var(--_good);
    color: var(--_good);
  }
  [data-state='open'] .step-note {
    color: var(--_late);
  }
  [aria-current='step'] .mark {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  [aria-current='step'] .step-name {
    font-weight: 600;
  }
  .step-name,
  .step-note {
    grid-column: 2;
  }
  @media (forced-colors: active) {
    button.step {
      border-color: Canvas;
    }
    [aria-current='step'] .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
  }
  /* Alone, a name stands in the middle beside its number. */
  .step-name:last-child {
    grid-row: span 2;
  }
`;
