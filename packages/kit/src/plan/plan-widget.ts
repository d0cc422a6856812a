import {
  planModel,
  type Actor,
  type PlanChange,
  type PlanCommand,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { DocumentConsumer } from '../document/document-consumer.js';
import { DocumentSession } from '../document/document-session.js';
import type { DocumentSource } from '../document/document-source.js';
import { PhElement } from '../element/ph-element.js';
import { PhChangeEvent } from '../events/events.js';

/**
 * What every widget on a plan has: the plan from its own property, from the provider that `for` names, or
 * from the one around it; the rights that the host gives; commands.
 */
export abstract class PlanWidget extends PhElement {
  /** The id of a `<ph-plan>` anywhere in the page. */
  @property() for: string | undefined;

  /** Nothing may be changed here. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Who works here; used with the widget's own `plan`. A provider has an actor of its own. */
  @property({ attribute: false }) actor: Actor | undefined;

  /** Whether the person may make a change; used with the widget's own `plan`. */
  @property({ attribute: false }) can: ((command: PlanCommand) => boolean) | undefined;

  #own: DocumentSession<PlanFile, PlanChange> | undefined;
  #given: PlanFile | undefined;
  readonly #consumer = new DocumentConsumer<PlanFile, PlanChange>(this, planModel.name, () => ({
    own: this.#own,
    for: this.for,
  }));

  /** The plan file as it is now. Setting an equal one changes nothing: caret and undo stay. */
  @property({ attribute: false, noAccessor: true })
  get plan(): PlanFile | undefined {
    return this.source?.document;
  }

  set plan(file: PlanFile | undefined) {
    if (file === this.#given) return;
    this.#given = file;
    if (file) {
      this.#own ??= this.#session();
      this.#own.set(file);
    } else this.#own = undefined;
    this.#consumer.resolve();
  }

  /** A copy of the plan file, for saving. */
  toJSON(): PlanFile | undefined {
    return this.plan && (JSON.parse(JSON.stringify(this.plan)) as PlanFile);
  }

  /** Where the plan comes from; undefined while there is none. */
  protected get source(): DocumentSource<PlanFile, PlanChange> | undefined {
    return this.#consumer.source;
  }

  /** Who works here: the person of the provider, else of the widget's own plan. */
  protected get person(): Actor | undefined {
    return this.source?.actor;
  }

  /** Whether anything may be changed here at all. */
  protected get editable(): boolean {
    return !this.readonly && this.source !== undefined && !this.source.readonly;
  }

  /** Why there is no plan to show, as a sentence; empty while there is nothing to say. */
  protected get fault(): string {
    const fault =
      this.#consumer.foreignProtocol === undefined
        ? this.source?.fault
        : {
            ok: false as const,
            code: 'foreign-protocol',
            params: { protocol: this.#consumer.foreignProtocol },
          };
    return fault ? this.sentenceFor(fault) : '';
  }

  /** Whether the host lets the person make this change, so that what cannot be done need not be offered. */
  protected may(change: PlanChange): boolean {
    return this.editable && (this.source?.may(change) ?? false);
  }

  /** Makes a change on behalf of the person. */
  protected perform(change: PlanChange): Result<PlanFile> {
    const source = this.editable ? this.source : undefined;
    return source ? source.perform(change, this) : { ok: false, code: 'read-only', params: {} };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#consumer.resolve();
    if (this.#own && (changed.has('readonly') || changed.has('actor') || changed.has('can'))) {
      this.#own.rights = this.#rights();
    }
  }

  #rights() {
    return { actor: this.actor, readonly: this.readonly, can: this.can };
  }

  #session(): DocumentSession<PlanFile, PlanChange> {
    const session = new DocumentSession(planModel, (command, reason, origin) => {
      this.dispatchEvent(new PhChangeEvent(command, session.document, reason, origin));
    });
    session.rights = this.#rights();
    return session;
  }
}
