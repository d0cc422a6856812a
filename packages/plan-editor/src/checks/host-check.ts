import type { Language } from '@phoihop/kit';
import type { Params } from '@phoihop/plan';
import type { Check } from '@phoihop/plan/checks';

/**
 * A check of the host's own, asked beside those of this library: a check as `@phoihop/plan/checks` has it, with the
 * sentence that tells what it has found.
 */
export type HostCheck = Check & { sentence: (params: Params, language: Language) => string };
