import type { ReactiveControllerHost } from 'lit';
import type { FallbackField } from './fallback-field.js';

/** A widget, as what takes its fallback over must know it. */
export type FallbackHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * Takes what stands in the fields of a fallback, and goes to where the one named `focused` is filled in (empty: none has
 * the focus). May be called again with what a person has typed meanwhile.
 */
export type TakeFields = (fields: readonly FallbackField[], focused: string) => Promise<void> | void;
