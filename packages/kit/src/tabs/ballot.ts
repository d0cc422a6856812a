import { newId } from '@phoihop/plan';
import { channel } from './channel.js';
import type { Leading } from './leading.js';

/** How long an answer may take before a claim is made, or holds (milliseconds). */
const ANSWER_MS = 400;
/** How often those who follow ask whether anybody leads. */
const ASK_MS = 1000;

interface Said {
  /** `who`: does anybody lead? `claim`: I am about to. `lead`: I do. `resign`: I no longer do. */
  say: 'who' | 'claim' | 'lead' | 'resign';
  from: string;
}

/**
 * As `leader`, among tabs that have no Web Locks. The one who leads answers; after silence one claims, and of several
 * who claim, or lead, the one with the lesser name goes on. It is answers that count and not clocks: the timers of tabs
 * in the background sleep up to a minute, while messages reach them at once.
 */
export function leaderByBallot(name: string, { gained, lost }: Leading): () => void {
  const me = newId();
  let state: 'following' | 'claiming' | 'leading' | 'ended' = 'following';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const line = channel<Said>(`leader/${name}`, ({ say, from }) => {
    if (say === 'lead') onLead(from);
    else if (say === 'resign') claim();
    else if (state === 'leading') post('lead');
    else if (say === 'claim' && from < me) follow(ASK_MS);
    else if (say === 'claim' && state === 'claiming') post('claim');
  });

  function post(say: Said['say']): void {
    line.post({ say, from: me });
  }

  function after(milliseconds: number, then: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  }

  /** Somebody else leads, or is about to. */
  function follow(wait: number): void {
    state = 'following';
    after(wait, ask);
  }

  function ask(): void {
    post('who');
    after(ANSWER_MS, claim);
  }

  function claim(): void {
    if (state === 'leading') return;
    state = 'claiming';
    post('claim');
    after(ANSWER_MS, () => {
      state = 'leading';
      clearTimeout(timer);
      post('lead');
      gained();
    });
  }

  function onLead(other: string): void {
    if (state === 'leading' && me < other) {
      post('lead');
      return;
    }
    const led = state === 'leading';
    follow(ASK_MS);
    if (led) lost();
  }

  ask();
  return () => {
    const led = state === 'leading';
    state = 'ended';
    clearTimeout(timer);
    if (led) post('resign');
    line.close();
    if (led) lost();
  };
}
