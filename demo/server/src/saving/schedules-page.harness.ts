// What runs in a real browser page of the schedules: the client of the tests, driven from outside.
import { documentTabs } from '@phoihop/kit/repository';
import type { PlanChange, PlanCommand, PlanFile } from '@phoihop/plan';
import { drawChange, type Draw } from '@phoihop/plan/testing/arbitrary';
import { pause, SavingClient } from './saving-client.js';

const asked = new URL(location.href).searchParams;
const user = asked.get('user') ?? '';
const id = asked.get('id') ?? '';
const tabs = documentTabs<PlanFile, PlanChange>('plan', { documentId: id, actorId: user });
const client = new SavingClient(location.origin, user, id, user, tabs);

/** Opens the page, and waits until it is this tab that writes: the one before may just have been killed. */
async function open(): Promise<boolean> {
  const opened = await client.open();
  const held = async (): Promise<boolean> => ((await navigator.locks.query()).held ?? []).length > 0;
  if (opened) while (!(await held())) await pause(5);
  return opened;
}

/** Makes what is drawn. @returns the command, once it lies on the device */
async function draw(drawn: Draw): Promise<PlanCommand | undefined> {
  const change = drawChange(client.document, drawn);
  const made = change && client.make(change);
  await client.saver.written;
  return made === undefined || made === null ? undefined : client.made.at(-1);
}

Object.assign(window, { client, draw, openPage: open });
