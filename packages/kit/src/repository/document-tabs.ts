import type { Stamp } from '@phoihop/plan';
import { hearCleared } from '../draft/draft-store.js';
import { channel, leader } from '../tabs/index.js';
import type { Beside } from './beside.js';
import type { OutboxKey } from './device-outbox.js';
import type { SetAside } from './outbox.js';
import type { Versioned } from './repository.js';
import type { SavingState } from './saving-state.js';

/** Why the one who writes waits. */
export interface Waiting {
  waiting: Extract<SavingState<never>['state'], 'offline' | 'stopped'> | undefined;
  code: string | undefined;
}

/** What commands name and do not hold, by their ids. */
export type TabsBeside = Readonly<Record<string, readonly Beside[]>>;

/** What the tabs of one person on one document say to each other. */
export type Said<Document, Change> =
  /** A person has made it here; it lies in the outbox. */
  | { say: 'made'; command: Change & Stamp; beside: TabsBeside }
  /** From the one who writes: how it is now. `settled`: ids that are pending no longer. */
  | {
      say: 'now';
      base: Versioned<Document>;
      pending: readonly (Change & Stamp)[];
      settled: readonly string[];
      setAside: readonly SetAside<Change>[];
      beside: TabsBeside;
    }
  | ({ say: 'stands' } & Waiting)
  | { say: 'dismissed'; id: string }
  /** To the one who writes: to say how it is, to try, to look what others have made. */
  | { say: 'hello' | 'flush' | 'refresh' };

/** What a tab does about the others. */
export interface TabsHost<Document, Change> {
  made: (made: Extract<Said<Document, Change>, { say: 'made' }>) => void;
  now: (now: Extract<Said<Document, Change>, { say: 'now' }>) => void;
  stands: (waiting: Waiting) => void;
  dismissed: (id: string) => void;
  asked: (what: 'hello' | 'flush' | 'refresh') => void;
  /** This tab writes from now on; it does no longer. */
  gained: () => void;
  lost: () => void;
  /** Somebody has signed out: nothing may be written to the device any more. */
  cleared: () => void;
}

/** The other tabs, once this one has joined them. */
export interface DocumentTabs<Document, Change> {
  post: (said: Said<Document, Change>) => void;
  close: () => void;
}

export type JoinTabs<Document, Change> = (host: TabsHost<Document, Change>) => DocumentTabs<Document, Change>;

/** The tabs and windows of this browser in which one person works on one document: one of them writes. */
export function documentTabs<Document, Change>(
  kind: string,
  { documentId, actorId }: OutboxKey,
): JoinTabs<Document, Change> {
  const name = ['saving', kind, documentId, actorId].map(encodeURIComponent).join('/');
  return ({ gained, lost, cleared, ...host }) => {
    const line = channel<Said<Document, Change>>(name, (said) => {
      if (said.say === 'made') host.made(said);
      else if (said.say === 'now') host.now(said);
      else if (said.say === 'stands') host.stands(said);
      else if (said.say === 'dismissed') host.dismissed(said.id);
      else host.asked(said.say);
    });
    const resign = leader(name, { gained, lost });
    const end = hearCleared(cleared);
    line.post({ say: 'hello' });
    return {
      post: (said) => {
        line.post(said);
      },
      close: () => {
        end();
        resign();
        line.close();
      },
    };
  };
}
