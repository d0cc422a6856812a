import type { ChangeBase } from '@phoihop/plan';
import { memoryOutbox, type Outbox, type OutboxContents } from './outbox.js';

/** An outbox that lies in memory until a person asks that it lies on the device. */
export interface AskedOutbox<Document, Change extends ChangeBase> extends Outbox<Document, Change> {
  /** Moves what is in it to the device; or back, and leaves nothing there. */
  keep(asked: boolean): Promise<void>;
}

/**
 * @param device where it may lie
 * @param always it lies there in any case
 * @param allowed whether what a person has asked for at an earlier visit is looked for
 */
export function askedOutbox<Document, Change extends ChangeBase>(
  device: Outbox<Document, Change>,
  always: boolean,
  allowed: boolean,
): AskedOutbox<Document, Change> {
  let current: Outbox<Document, Change> = always ? device : memoryOutbox();
  let before: Promise<unknown> = Promise.resolve();
  /** One thing after the other, so that nothing is added to a place that is being left. */
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = before.then(act);
    before = done.catch(() => undefined);
    return done;
  };
  return {
    read: () =>
      inTurn(async () => {
        const found = !always && allowed ? await device.read() : undefined;
        if (!found?.base) return current.read();
        current = device;
        return found;
      }),
    add: (command) => inTurn(() => current.add(command)),
    advance: (step) => inTurn(() => current.advance(step)),
    dismiss: (id) => inTurn(() => current.dismiss(id)),
    clear: () => inTurn(() => current.clear()),
    keep: (asked) =>
      inTurn(async () => {
        if (always || asked === (current === device)) return;
        const left = current;
        const next = asked ? device : memoryOutbox<Document, Change>();
        await put(next, await left.read());
        current = next;
        await left.clear();
      }),
  };
}

async function put<Document, Change extends ChangeBase>(
  outbox: Outbox<Document, Change>,
  { base, pending, setAside }: OutboxContents<Document, Change>,
): Promise<void> {
  for (const command of [...pending, ...setAside.map((each) => each.command)]) await outbox.add(command);
  await outbox.advance({ ...(base && { base }), setAside });
}
