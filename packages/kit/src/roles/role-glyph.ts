import { roleLetters, type Role } from '@phoihop/plan';
import { css, html, type TemplateResult } from 'lit';

/**
 * A role as a letter in its shape: lead filled, coordinate outlined, the others in a ring. With a name it is told by that;
 * without one its name stands beside it.
 */
export function roleGlyph(role: Role, name?: string): TemplateResult {
  const letter = roleLetters[role];
  return name === undefined
    ? html`<span class="role-glyph" data-role=${role} aria-hidden="true">${letter}</span>`
    : html`<span class="role-glyph" data-role=${role} role="img" aria-label=${name}>${letter}</span>`;
}

export const roleStyles = css`
  .role-glyph {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 1.5px solid var(--_role-other);
    border-radius: 50%;
    color: var(--_role-other);
    font-family: var(--_font);
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1;
  }
  .role-glyph:is([data-role='lead'], [data-role='coordinate']) {
    border-color: var(--_role);
    border-radius: 0.25em;
    color: var(--_role);
  }
  .role-glyph[data-role='lead'] {
    background: var(--_role);
    color: var(--_on-role);
  }
  @media (forced-colors: active) {
    .role-glyph[data-role='lead'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`;
