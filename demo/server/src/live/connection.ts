import { dequal } from 'dequal/lite';
import type { DocumentKey } from '../documents/document-rows.js';
import type { User } from '../sign-in/index.js';
import { EventStream } from './event-stream.js';
import { nameOf, type PersonHere } from './people.js';

/** What has been told of a document. */
interface Followed {
  key: DocumentKey;
  version: number;
  seesPeople: boolean;
  people: readonly PersonHere[] | undefined;
}

/** A browser that listens, to one or more documents. It is told nothing twice. */
export class Connection {
  readonly user: User;
  readonly session: string | undefined;
  readonly stream: EventStream;
  readonly #followed = new Map<string, Followed>();
  #end: NodeJS.Timeout | undefined;

  /** @param ended called once, whoever ended it */
  constructor(user: User, session: string | undefined, documents: readonly DocumentKey[], ended: () => void) {
    this.user = user;
    this.session = session;
    for (const key of documents) {
      this.#followed.set(nameOf(key), { key, version: 0, seesPeople: false, people: undefined });
    }
    this.stream = new EventStream(() => {
      clearTimeout(this.#end);
      ended();
    });
  }

  /** How many documents it follows still. */
  get follows(): number {
    return this.#followed.size;
  }

  get keys(): DocumentKey[] {
    return Array.from(this.#followed.values(), ({ key }) => key);
  }

  isFollowing(document: string): boolean {
    return this.#followed.has(document);
  }

  endAfter(milliseconds: number): void {
    this.#end = setTimeout(() => this.stream.end(), milliseconds).unref();
  }

  tellVersion(document: string, version: number): void {
    const followed = this.#followed.get(document);
    if (!followed || version <= followed.version) return;
    followed.version = version;
    this.stream.send('version', { document, version });
  }

  seesPeople(document: string, sees: boolean): void {
    const followed = this.#followed.get(document);
    if (followed) followed.seesPeople = sees;
  }

  tellPeople(document: string, people: readonly PersonHere[]): void {
    const followed = this.#followed.get(document);
    if (!followed?.seesPeople || dequal(people, followed.people ?? [])) return;
    followed.people = people;
    this.stream.send('people', { document, people });
  }

  /** The document is not the person's to see, or is so no longer. */
  drop(document: string): void {
    if (!this.#followed.delete(document)) return;
    this.stream.send('gone', { document });
    if (this.#followed.size === 0) this.stream.end();
  }
}
