import 'fake-indexeddb/auto';
import { acceptSuggestion, newId, type Actor, type PlanChange, type PlanFile } from '@phoihop/plan';
import {
  acceptProposal,
  agreementStateOf,
  agreeTo,
  consentFaultOf,
  openConsent,
  proposalFor,
  sideOfActor,
  versionOf,
} from '@phoihop/plan/agreement';

import { item, twoSidedPlan } from '@phoihop/plan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoUsers, DEMO_HEADER } from '../sign-in/demo-users.js';
import { SavingClient } from './saving-client.js';
import { ServerProcess } from './server-process.js';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(async () => {
  await server.stop();
});

/** Whom the host names: the agencies are ids of the host, and the file says for which side they speak. */
const speakers = [
  { agency: 'so-dan-toc-ton-giao', side: 'sdttg' },
  { agency: 'mat-tran-tinh', side: 'mttq' },
];

async function put(path: string, body: unknown): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}/api/plans/${path}`, {
    method: 'PUT',
    headers: { [DEMO_HEADER]: 'kha-thi-phuong', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
}

/** Somebody at work on the plan, with a store, a repository and an outbox of their own. */
class Person {
  readonly actor: Actor;
  readonly client: SavingClient;

  constructor(user: string, plan: string) {
    const found = demoUsers.find(({ id }) => id === user);
    if (!found) throw new RangeError(`nobody is called ${user}`);
    this.actor = { id: found.id, name: found.name, agency: found.agency };
    this.client = new SavingClient(`http://127.0.0.1:${String(server.port)}`, user, plan, `${user} ${plan}`);
  }

  get file(): PlanFile {
    return this.client.document;
  }

  get stage(): string {
    return agreementStateOf(this.file).stage;
  }

  /** Makes a change and waits until the server has answered. */
  async make(change: PlanChange | null): Promise<void> {
    if (!change) throw new Error('nothing to make');
    this.client.make(change);
    await this.client.settled();
  }

  /** As the page does it: what the side may not change alone is proposed. */
  async edit(change: PlanChange): Promise<void> {
    const fault = consentFaultOf(this.file, change, this.actor);
    const side = sideOfActor(this.file, this.actor);
    await this.make(fault ? proposalFor(this.file, change, side, this.#stamp()) : change);
  }

  agreement(): PlanChange {
    return agreeTo(this.file, sideOfActor(this.file, this.actor) ?? '', this.#stamp());
  }

  opening(): PlanChange {
    return openConsent(this.file, 'sdttg', this.#stamp(), { speakers });
  }

  /** Sees what others have made. */
  async look(): Promise<void> {
    await this.client.leave();
    expect(await this.client.open()).toBe(true);
  }

  /** The codes with which the server has refused what this person has made. */
  get refused(): string[] {
    return this.client.state.setAside.map(({ code }) => code);
  }

  #stamp() {
    return { id: newId(), at: new Date().toISOString(), by: this.actor };
  }
}

async function meeting(): Promise<{ drafter: Person; lead: Person; other: Person; otherLead: Person }> {
  const id = newId();
  const file = twoSidedPlan();
  await put(id, { ...file, plan: { ...file.plan, id } });
  await put(`${id}/rights/mat-tran-tinh`, {
    parts: ['text', 'tasks', 'progress', 'review', 'agreement'],
    units: null,
  });
  const [drafter, lead] = [new Person('lo-thi-hanh', id), new Person('kha-thi-phuong', id)];
  const [other, otherLead] = [new Person('nguyen-thi-lan', id), new Person('nguyen-huu-dat', id)];
  for (const person of [drafter, lead, other, otherLead]) expect(await person.client.open()).toBe(true);
  return { drafter, lead, other, otherLead };
}

const words = (of: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: of,
  before,
  after,
});

describe('two agencies on the way to one plan', () => {
  it('draft, propose, accept, agree to one version, and amend it in the same way', async () => {
    const { drafter, lead, other, otherLead } = await meeting();

    // Given a draft of the one side, laid before both
    await drafter.edit(words('chung', 'NỘI DUNG PHỐI HỢP', 'NỘI DUNG PHỐI HỢP NĂM 2026'));
    await lead.look();
    await lead.make(lead.opening());
    expect(lead.stage).toBe('open');

    // When the other side edits its own part, and proposes other words and another item for the joint one
    await other.look();
    await other.edit(words('mttq-viec', 'Tổ chức giám sát tại 05 xã.', 'Tổ chức giám sát tại 06 xã.'));
    await other.edit(
      words(
        'hoi-nghi',
        'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.',
        'Hai cơ quan tổ chức 05 hội nghị tuyên truyền.',
      ),
    );
    await other.edit({
      type: 'item/insert',
      part: 'text',
      after: 'hoi-nghi',
      items: [item('so-ket', 2, '2.', 'Sơ kết 6 tháng vào tháng 6.')],
    });
    expect(other.refused).toEqual([]);
    expect(other.file.review.suggestions).toHaveLength(1);
    expect(other.file.review.proposals).toHaveLength(1);

    // Then the proposing side cannot accept them itself, and the first side can
    await other.make(acceptSuggestion(other.file, other.file.review.suggestions[0]?.id ?? ''));
    expect(other.refused).toEqual(['ask-other-side']);
    await drafter.look();
    await drafter.make(acceptSuggestion(drafter.file, drafter.file.review.suggestions[0]?.id ?? ''));
    await drafter.make(acceptProposal(drafter.file, drafter.file.review.proposals?.[0]?.id ?? ''));
    expect(drafter.refused).toEqual([]);
    expect(drafter.file.plan.items.map(({ text }) => text)).toContain('Sơ kết 6 tháng vào tháng 6.');

    // When both agree, the second to what the first has seen
    await lead.look();
    await lead.make(lead.agreement());
    expect(lead.stage).toBe('awaiting');
    await otherLead.look();
    await otherLead.make(otherLead.agreement());
    expect(otherLead.refused).toEqual([]);
    expect(otherLead.stage).toBe('agreed');
    const [first] = agreementStateOf(otherLead.file).agreed;
    expect(first?.version).toBe(versionOf(otherLead.file.plan));

    // And an amendment goes the same way, while the version agreed to stays readable
    await drafter.look();
    await drafter.edit(words('sdttg-viec', 'Biên soạn 500 cuốn tài liệu.', 'Biên soạn 600 cuốn tài liệu.'));
    expect(agreementStateOf(drafter.file)).toMatchObject({
      stage: 'open',
      amends: { version: first?.version, plan: first?.plan },
    });
    for (const person of [otherLead, lead]) {
      await person.look();
      await person.make(person.agreement());
    }
    expect(lead.stage).toBe('agreed');
    expect(agreementStateOf(lead.file).agreed).toHaveLength(2);
    for (const person of [drafter, lead, other, otherLead]) await person.client.leave();
  });

  it('cannot agree to what is an old version by then, nor have others’ words without them', async () => {
    const { drafter, lead, other, otherLead } = await meeting();
    await lead.make(lead.opening());
    await otherLead.look();

    // Given a leader who agrees to the plan as they see it, while the other side edits its part
    const seen = otherLead.agreement();
    await drafter.look();
    await drafter.edit(words('sdttg-viec', 'Biên soạn 500 cuốn tài liệu.', 'Biên soạn 600 cuốn tài liệu.'));
    await otherLead.make(seen);
    expect(otherLead.refused).toEqual(['version-changed']);
    expect(otherLead.stage).toBe('open');

    // When an editor changes the other side's words in spite of the page
    await other.look();
    await other.make(words('sdttg-viec', 'Biên soạn 600 cuốn tài liệu.', 'Không biên soạn.'));
    expect(other.refused).toEqual(['ask-other-side']);
    expect(other.file.plan.items.find(({ id }) => id === 'sdttg-viec')?.text).toBe(
      'Biên soạn 600 cuốn tài liệu.',
    );
    for (const person of [drafter, lead, other, otherLead]) await person.client.leave();
  });
});
