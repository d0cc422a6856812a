import type { Readable } from 'node:stream';
import type { Database } from '../database/database.js';
import { readSeen, type DocumentKey } from '../documents/document-rows.js';
import type { User } from '../sign-in/index.js';
import { Connection } from './connection.js';
import { CHANNEL, parseNews, type News } from './news.js';
import { nameOf, People, type PersonHere } from './people.js';

/** How long things last, in milliseconds; and how many connections there may be. */
export interface LiveLimits {
  beatMs: number;
  /** A connection is ended after about this time: the sign-in is then asked again. */
  connectionMs: number;
  /** Whoever loses the line and comes again within this time was never gone. */
  graceMs: number;
  connectionsOfPerson: number;
  connections: number;
}

const LIMITS: LiveLimits = {
  beatMs: 15_000,
  connectionMs: 600_000,
  graceMs: 2_000,
  connectionsOfPerson: 8,
  connections: 5_000,
};

/** What is so in a document now, for who may see it. */
export interface Latest {
  document: string;
  version: number;
  people: PersonHere[];
}

/**
 * Tells those who have a document open what has happened: a new version, who came, moved and went, that it is theirs no
 * longer. What happens is heard from the database, so that it does not matter which process of the server did it.
 */
export class Live {
  readonly #database: Database;
  readonly #limits: LiveLimits;
  readonly #people = new People();
  readonly #connections = new Set<Connection>();
  readonly #timers: NodeJS.Timeout[] = [];
  #unlisten: () => Promise<void> = () => Promise.resolve();

  private constructor(database: Database, limits: LiveLimits) {
    this.#database = database;
    this.#limits = limits;
  }

  static async open(database: Database, limits: Partial<LiveLimits> = {}): Promise<Live> {
    const live = new Live(database, { ...LIMITS, ...limits });
    live.#unlisten = await database.listen(
      CHANNEL,
      (payload) => live.#hear(parseNews(payload)),
      () => live.#lookAgain(),
    );
    live.#every(live.#limits.beatMs, () => {
      for (const connection of live.#connections) connection.stream.beat();
    });
    live.#every(1_000, () => live.#people.expire(Date.now()).forEach((name) => live.#tellPeople(name)));
    return live;
  }

  /** Whether one more may listen. */
  roomFor(user: User): 'yes' | 'person' | 'server' {
    if (this.#connections.size >= this.#limits.connections) return 'server';
    const own = Array.from(this.#connections).filter((connection) => connection.user.id === user.id);
    return own.length < this.#limits.connectionsOfPerson ? 'yes' : 'person';
  }

  /**
   * Answers with events; `undefined` where the person may see none of the documents.
   * @param session whose people vanish with the connection
   */
  async connect(
    user: User,
    documents: readonly DocumentKey[],
    session: string | undefined,
  ): Promise<Readable | undefined> {
    const own = session === undefined ? undefined : sessionOf(user, session);
    const connection = new Connection(user, own, documents, () => this.#gone(connection));
    // Before versions are read: what is committed meanwhile is told as well.
    this.#connections.add(connection);
    const { connectionMs } = this.#limits;
    connection.endAfter(connectionMs * (0.9 + Math.random() / 10));
    try {
      connection.stream.retry(2_000);
      for (const key of documents) await this.#look(connection, key);
    } catch (error) {
      connection.stream.readable.destroy();
      throw error;
    }
    if (connection.follows > 0) return connection.stream.readable;
    connection.stream.readable.destroy();
    return undefined;
  }

  /** What a connection would tell at its beginning, for who cannot have one. Documents of others are left out. */
  async latest(user: User, documents: readonly DocumentKey[]): Promise<Latest[]> {
    const found: Latest[] = [];
    for (const key of documents) {
      const seen = await readSeen(this.#database, key, user.agency);
      if (seen) {
        const people = seen.units === null ? this.#people.in(nameOf(key), user.id) : [];
        found.push({ document: nameOf(key), version: seen.version, people });
      }
    }
    return found;
  }

  /** Somebody is in a document, for the next half minute. */
  async present(user: User, key: DocumentKey, session: string, place: string | null): Promise<void> {
    const { id, name, agency } = user;
    const person = { id, name, agency };
    await this.#tell({ news: 'present', ...key, session: sessionOf(user, session), person, place });
  }

  /** Ends every connection, so that people come again to whoever answers then. */
  async close(): Promise<void> {
    this.#timers.forEach(clearInterval);
    for (const connection of this.#connections) connection.stream.end();
    this.#connections.clear();
    await this.#unlisten();
  }

  #every(milliseconds: number, act: () => void): void {
    this.#timers.push(setInterval(act, milliseconds).unref());
  }

  async #tell(news: News): Promise<void> {
    await this.#database.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(news)]);
  }

  #hear(news: News | undefined): void {
    if (news?.news === 'version') {
      const name = nameOf(news);
      for (const connection of this.#following(name)) connection.tellVersion(name, news.version);
    } else if (news?.news === 'rights') {
      for (const connection of this.#following(nameOf(news))) this.#lookLater(connection, news);
    } else if (news?.news === 'present') {
      if (this.#people.put(news, Date.now())) this.#tellPeople(nameOf(news));
    } else if (news?.news === 'left' && !this.#listens(news.session)) {
      this.#people.remove(news.session).forEach((name) => this.#tellPeople(name));
    }
  }

  /** The line to the database was lost: what was said meanwhile is read. */
  #lookAgain(): void {
    for (const connection of this.#connections) {
      for (const key of connection.keys) this.#lookLater(connection, key);
    }
  }

  #lookLater(connection: Connection, key: DocumentKey): void {
    // Who is told too little comes again: better than who is told what is theirs no longer.
    this.#look(connection, key).catch(() => connection.stream.end());
  }

  /** Asks for the person's right anew, and tells what is so. */
  async #look(connection: Connection, key: DocumentKey): Promise<void> {
    const seen = await readSeen(this.#database, key, connection.user.agency);
    const name = nameOf(key);
    if (!seen) {
      connection.drop(name);
      return;
    }
    connection.tellVersion(name, seen.version);
    // A unit that nominates does not learn who else does.
    connection.seesPeople(name, seen.units === null);
    this.#tellPeopleTo(connection, name);
  }

  #tellPeople(name: string): void {
    for (const connection of this.#following(name)) this.#tellPeopleTo(connection, name);
  }

  #tellPeopleTo(connection: Connection, name: string): void {
    connection.tellPeople(name, this.#people.in(name, connection.user.id));
  }

  #following(name: string): Connection[] {
    return Array.from(this.#connections).filter((connection) => connection.isFollowing(name));
  }

  #listens(session: string): boolean {
    return Array.from(this.#connections).some((connection) => connection.session === session);
  }

  #gone(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    const { session } = connection;
    if (session === undefined) return;
    setTimeout(() => {
      if (!this.#listens(session)) this.#tell({ news: 'left', session }).catch(() => undefined);
    }, this.#limits.graceMs).unref();
  }
}

/** Sessions are the browsers' to name; nobody moves another's by naming it. */
function sessionOf(user: User, session: string): string {
  return `${user.id} ${session}`;
}
