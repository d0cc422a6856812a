import type { LayoutProfile } from '@phoihop/document/profile';

/** A person has chosen another form. Bubbles, composed, not cancelable. */
export class PhProfileEvent extends Event {
  static readonly type = 'ph-profile';

  constructor(
    /** The form that was chosen, as the property `profile` takes it. */
    readonly profile: LayoutProfile,
  ) {
    super(PhProfileEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-profile': PhProfileEvent;
  }
}
