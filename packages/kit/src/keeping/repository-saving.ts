import type { ChangeBase, CommandParser, DocumentModel, Refusal } from '@phoihop/plan';
import { dequal } from 'dequal/lite';
import { PhErrorEvent, PhStateEvent } from '../events/events.js';
import { followDocument } from '../live/follow-document.js';
import type { DataApart } from '../repository/beside.js';
import { askedOutbox, type AskedOutbox } from '../repository/asked-outbox.js';
import { deviceOutbox } from '../repository/device-outbox.js';
import { DocumentSaver } from '../repository/document-saver.js';
import { documentTabs } from '../repository/document-tabs.js';
import type { PersonHere, Repository } from '../repository/repository.js';
import { restRepository } from '../repository/rest-repository.js';
import { backoff } from '../repository/saving-state.js';
import type { Company } from '../document/document-source.js';
import type { KeepingHost, ProviderSaving, SavingWish } from './document-keeping.js';

interface Kind<Document, Change extends ChangeBase> {
  model: DocumentModel<Document, Change>;
  parseCommand: CommandParser<Change>;
  /** What is not saved yet lies on the device in any case. */
  always: boolean;
  apart?: DataApart<Document, Change> | undefined;
}

/** Why a document could not be opened for now. */
const worthAnother = ['offline', 'server-fault', 'busy', 'not-json', 'signed-out'];

/** Opens a document of a repository in a session, again where there was no line, and keeps both in step. */
export class RepositorySaving<Document, Change extends ChangeBase> implements ProviderSaving<
  Document,
  Change
> {
  readonly #kind: Kind<Document, Change>;
  readonly #host: KeepingHost<Document, Change>;
  #wish: SavingWish<Document, Change> | undefined;
  #saver: DocumentSaver<Document, Change> | undefined;
  #outbox: AskedOutbox<Document, Change> | undefined;
  /** Aborted when something else is wished. */
  #serving = new AbortController();

  constructor(kind: Kind<Document, Change>, host: KeepingHost<Document, Change>) {
    this.#kind = kind;
    this.#host = host;
  }

  async serve(wish: SavingWish<Document, Change> | undefined): Promise<void> {
    if (dequal(wish, this.#wish)) return;
    const { session, element } = this.#host;
    const isOther = this.#wish !== undefined && wish !== undefined;
    this.#wish = wish;
    this.#serving.abort();
    const serving = (this.#serving = new AbortController());
    const before = this.#saver;
    this.#saver = undefined;
    session.saving = undefined;
    // What another person sees, or what stands in another document, must not be seen meanwhile.
    if (isOther) session.clear();
    await before?.close();
    if (!wish || serving.signal.aborted) return;
    session.loading();
    element.dispatchEvent(new PhStateEvent('loading'));
    for (let attempt = 0; !(await this.#open(wish, serving.signal)); attempt += 1) {
      await lineOrTime(backoff(attempt), serving.signal);
    }
  }

  async keepOnDevice(asked: boolean): Promise<void> {
    await this.#outbox?.keep(asked);
  }

  revised(): void {
    this.#saver?.keepBase();
  }

  /** @returns false where it is worth another try */
  async #open(wish: SavingWish<Document, Change>, signal: AbortSignal): Promise<boolean> {
    const { model, parseCommand, always, apart } = this.#kind;
    const { session, element } = this.#host;
    const repository = this.#repository(wish.repository);
    const key = { documentId: wish.id, actorId: wish.actorId };
    const device = deviceOutbox(model, parseCommand, key);
    const outbox = askedOutbox(device, always, this.#host.mayKeep());
    const tell = (): void => {
      const { saving } = session;
      session.ahead = repository.ahead?.() ?? 0;
      session.tell();
      if (saving) element.dispatchEvent(new PhStateEvent(saving.state.state, saving.state));
    };
    const tabs = documentTabs<Document, Change>(model.name, key);
    const parts = { model, repository, outbox, id: wish.id, told: tell, tabs };
    const opened = await DocumentSaver.open({ ...parts, ...(apart && { apart }) });
    if (signal.aborted) {
      if (opened.ok) await opened.value.close();
      return true;
    }
    if (!opened.ok) {
      this.#fail(opened);
      return !worthAnother.includes(opened.code);
    }
    const saver = (this.#saver = opened.value);
    this.#outbox = outbox;
    addEventListener('online', () => void saver.flush(), { signal });
    session.saving = saver;
    session.adopt(saver.store);
    element.dispatchEvent(new PhStateEvent('ready'));
    tell();
    this.#watch(repository, wish, signal);
    return true;
  }

  /** What others make comes by itself from now on, where the repository tells it. */
  #watch(
    repository: Repository<Document, Change>,
    { id, actorId }: SavingWish<Document, Change>,
    signal: AbortSignal,
  ): void {
    const saver = this.#saver;
    if (!saver || !repository.watch) return;
    const { session } = this.#host;
    const company = (people: readonly PersonHere[]): Company => ({
      people,
      move: (place) => {
        member.move(place);
      },
    });
    const listener = followDocument(saver, {
      people: (people) => {
        saver.company = company(people);
        session.tell();
      },
    });
    const member = repository.watch(id, listener, actorId);
    member.move(null);
    saver.company ??= company([]);
    signal.addEventListener('abort', () => {
      member.leave();
    });
  }

  #repository(wished: SavingWish<Document, Change>['repository']): Repository<Document, Change> {
    const { model, parseCommand } = this.#kind;
    return typeof wished === 'string'
      ? restRepository(model, {
          address: wished,
          parseCommand,
          live: wished.slice(0, wished.lastIndexOf('/')),
        })
      : wished;
  }

  #fail(fault: Refusal): void {
    const { session, element } = this.#host;
    session.fail(fault);
    element.dispatchEvent(new PhErrorEvent(fault.code, fault.params));
    element.dispatchEvent(new PhStateEvent(session.status));
  }
}

/** Resolves when it is time for another try: the line is back, or some time has passed. */
function lineOrTime(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      ended.abort();
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end, { signal: ended.signal });
    signal.addEventListener('abort', end, { signal: ended.signal });
  });
}
