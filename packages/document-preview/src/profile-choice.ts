import type { LayoutProfile } from '@phoihop/document/profile';

/** A form that a person may choose, by the name under which an office knows it. */
export interface ProfileChoice {
  name: string;
  profile: LayoutProfile;
}
