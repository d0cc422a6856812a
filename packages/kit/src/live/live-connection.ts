import { newId } from '@phoihop/plan';
import { channel, leader, type Channel } from '../tabs/index.js';
import { LiveLine, type LineOptions } from './live-line.js';
import type { LiveListener, LiveMember, PersonHere } from '../repository/repository.js';
import type { LiveNews } from './news.js';
import { PresenceTeller } from './presence.js';

/** How often a page that is looked at says that the person is still there (milliseconds). */
const SIGN_MS = 10_000;
/** A tab that was not heard of for this long is gone; timers in the background sleep for a minute (milliseconds). */
const TAB_MS = 150_000;
/** Documents of several tabs are gathered before the line is opened anew (milliseconds). */
const GATHER_MS = 50;

export interface LiveOptions extends Pick<LineOptions, 'address' | 'headers' | 'times'> {
  /** Who works here, by the host's id; empty where the host names nobody. Each person of a browser has a connection. */
  actor: string;
}

/** What tabs say to each other. */
type Said =
  | { say: 'who' }
  | { say: 'follow'; tab: string; documents: readonly string[] }
  | { say: 'at'; document: string; place: string | null }
  | { say: 'news'; news: LiveNews };

interface Latest {
  version?: number;
  people?: readonly PersonHere[];
}

/**
 * News of documents, by one connection for all tabs of a browser in which one person works: one tab holds it and tells the
 * others, on plain http as well. Which documents are followed, all tabs say.
 *
 * ```ts
 * const live = new LiveConnection({ address: '/api', actor: user.id });
 * const member = live.join('plans/kh-2026', { version: () => saver.refresh() });
 * member.move('task-3');
 * ```
 */
export class LiveConnection {
  readonly #options: LiveOptions;
  readonly #me = newId();
  readonly #line: Channel<Said>;
  readonly #resign: () => void;
  readonly #sign: ReturnType<typeof setInterval>;
  readonly #listeners = new Map<string, Set<LiveListener>>();
  /** Where the person is, in documents in which this page has said so. */
  readonly #places = new Map<string, string | null>();
  readonly #latest = new Map<string, Latest>();
  /** What the other tabs follow, and when they said so; known to the one that leads. */
  readonly #tabs = new Map<string, { documents: readonly string[]; at: number }>();
  #leading: { line: LiveLine; presence: PresenceTeller } | undefined;
  #gather: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
    // What one tab is told, it is told as that person; and where it says that somebody is, that is this person.
    const name = `live/${JSON.stringify([new URL(options.address, location.href).href, options.actor])}`;
    this.#line = channel<Said>(name, (said) => {
      this.#hear(said);
    });
    this.#resign = leader(name, {
      gained: () => {
        this.#lead();
      },
      lost: () => {
        this.#stopLeading();
      },
    });
    this.#sign = setInterval(() => {
      this.#say();
    }, SIGN_MS);
    document.addEventListener('visibilitychange', this.#say);
  }

  /** @param name `plans/ID` or `rounds/ID` */
  join(name: string, listener: LiveListener): LiveMember {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    this.#followNow();
    const { version, people } = this.#latest.get(name) ?? {};
    if (version !== undefined) listener.version(version);
    if (people) listener.people?.(people);
    return {
      move: (place) => {
        if (this.#places.get(name) === place && this.#places.has(name)) return;
        this.#places.set(name, place);
        this.#tellPlace(name, place);
      },
      leave: () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        this.#listeners.delete(name);
        this.#places.delete(name);
        this.#followNow();
      },
    };
  }

  /** Whether this tab holds the connection, and how news come to it. */
  get way(): 'events' | 'asking' | 'none' | 'by another tab' {
    return this.#leading?.line.way ?? 'by another tab';
  }

  close(): void {
    this.#listeners.clear();
    this.#followNow();
    document.removeEventListener('visibilitychange', this.#say);
    clearInterval(this.#sign);
    clearTimeout(this.#gather);
    this.#resign();
    this.#line.close();
  }

  readonly #say = (): void => {
    this.#followNow();
    if (document.visibilityState === 'hidden') return;
    for (const [name, place] of this.#places) this.#tellPlace(name, place);
  };

  #lead(): void {
    const options = { ...this.#options, session: this.#me };
    const told = (news: LiveNews): void => {
      this.#line.post({ say: 'news', news });
      this.#take(news);
    };
    this.#leading = { line: new LiveLine({ ...options, told }), presence: new PresenceTeller(options) };
    this.#line.post({ say: 'who' });
    this.#say();
  }

  #stopLeading(): void {
    this.#leading?.line.close();
    this.#leading?.presence.close();
    this.#leading = undefined;
    this.#tabs.clear();
  }

  #hear(said: Said): void {
    if (said.say === 'news') this.#take(said.news);
    else if (said.say === 'who') this.#say();
    else if (!this.#leading) return;
    else if (said.say === 'at') this.#leading.presence.put(said.document, said.place);
    else this.#hearTab(said.tab, said.documents);
  }

  #hearTab(tab: string, documents: readonly string[]): void {
    const before = this.#tabs.get(tab)?.documents ?? [];
    this.#tabs.set(tab, { documents, at: Date.now() });
    // Of what is followed already, the line will not tell again.
    for (const name of documents) if (!before.includes(name)) this.#tellLatest(name);
    this.#openAnew();
  }

  #tellLatest(name: string): void {
    const { version, people } = this.#latest.get(name) ?? {};
    if (version !== undefined) this.#line.post({ say: 'news', news: { document: name, version } });
    if (people) this.#line.post({ say: 'news', news: { document: name, people } });
  }

  #followNow(): void {
    if (this.#leading) this.#openAnew();
    else this.#line.post({ say: 'follow', tab: this.#me, documents: Array.from(this.#listeners.keys()) });
  }

  #openAnew(): void {
    clearTimeout(this.#gather);
    this.#gather = setTimeout(() => {
      const now = Date.now();
      for (const [tab, { at }] of this.#tabs) if (now - at > TAB_MS) this.#tabs.delete(tab);
      const others = Array.from(this.#tabs.values()).flatMap(({ documents }) => documents);
      this.#leading?.line.follow([...this.#listeners.keys(), ...others]);
    }, GATHER_MS);
  }

  #tellPlace(name: string, place: string | null): void {
    if (this.#leading) this.#leading.presence.put(name, place);
    else this.#line.post({ say: 'at', document: name, place });
  }

  #take(news: LiveNews): void {
    const name = news.document;
    const latest = this.#latest.get(name) ?? {};
    if ('version' in news) latest.version = news.version;
    else if ('people' in news) latest.people = news.people;
    if ('gone' in news) this.#latest.delete(name);
    else this.#latest.set(name, latest);
    for (const listener of this.#listeners.get(name) ?? []) {
      if ('version' in news) listener.version(news.version);
      else if ('people' in news) listener.people?.(news.people);
      else listener.gone?.();
    }
  }
}
