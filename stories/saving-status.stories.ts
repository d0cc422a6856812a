import '@phoihop/kit/define';
import '@phoihop/saving-status/define';
import { failed, memoryRepository, type Repository } from '@phoihop/kit/repository';
import type { SavingStatus } from '@phoihop/saving-status';
import { newId, planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What stands between page and server in a story. */
type Way = 'open' | 'cut' | 'signed-out' | 'refusing';

interface Args {
  way: Way;
  /** Another person has changed the same words meanwhile. */
  contested: boolean;
  lang: string;
}

const actor = { id: 'an', name: 'Lò Thị An' };
const at = '2026-03-09T02:41:00Z';

const rename = (file: PlanFile, after: string): PlanChange => ({
  type: 'plan/head',
  part: 'text',
  field: 'subject',
  before: file.plan.subject,
  after,
});

/** A plan on a server in memory, of its own for each story, so that nothing is found from before. */
function repositoryOf({ way, contested }: Args, file: PlanFile): Repository<PlanFile, PlanChange> {
  const memory = memoryRepository(planModel, [file]);
  const faults = {
    cut: failed('offline', true, {}, 600_000),
    'signed-out': failed('signed-out', false),
    refusing: failed('not-accepted', false),
  } as const;
  const by = { id: 'phuong', name: 'Kha Thị Phương' };
  const theirs = { ...rename(file, 'Phát động Tháng cao điểm vì môi trường năm 2026'), id: 'c2', at, by };
  return {
    load: (id) => memory.load(id),
    save: async (id, commands, version, beside) => {
      if (way !== 'open') return faults[way];
      if (contested && version === '1') await memory.save(id, [theirs], '1', []);
      return memory.save(id, commands, version, beside);
    },
    since: (_id, version) => {
      const isTheirs = contested && version === '1';
      return Promise.resolve(
        isTheirs ? { commands: [{ command: theirs, receivedAt: at }], version: '2' } : undefined,
      );
    },
    // What is made in a story is made at the same moment in each picture.
    ahead: () => Date.parse(at) - Date.now(),
  };
}

const fresh = (): PlanFile => {
  const sample = samplePlanFile();
  return { ...sample, plan: { ...sample.plan, id: newId() } };
};

const meta: Meta<Args> = {
  title: 'Saving status',
  component: 'ph-saving-status',
  args: { way: 'open', contested: false },
  render: (args) => {
    const file = fresh();
    return html`<ph-plan .repository=${repositoryOf(args, file)} .planId=${file.plan.id} .actor=${actor}
      ><ph-saving-status></ph-saving-status
    ></ph-plan>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

async function until<Value>(look: () => Value | undefined | null | false): Promise<Value> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((due) => {
      setTimeout(due, 20);
    });
  }
}

/** The person writes, and the state that follows is there. */
const write =
  (state: string, opens = false): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const plan = await until(() => canvasElement.querySelector('ph-plan'));
    const file = await until(() => (plan.saving ? plan.plan : undefined));
    const change = rename(file, 'Tổ chức Tháng cao điểm bảo vệ môi trường năm 2026');
    plan.documentSource('plan')?.perform(change, plan);
    await until(() => plan.saving?.state === state);
    const widget = await until(() => canvasElement.querySelector<SavingStatus>('ph-saving-status'));
    await widget.updateComplete;
    if (opens) {
      widget.renderRoot.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click();
      await widget.updateComplete;
    }
  };

export const Saved: Story = {};

export const Offline: Story = { args: { way: 'cut' }, play: write('offline') };

export const WaitsForSignIn: Story = { args: { way: 'signed-out' }, play: write('stopped') };

export const Conflict: Story = { args: { contested: true }, play: write('conflict', true) };

export const Refused: Story = { args: { way: 'refusing' }, play: write('refused', true) };

/** A plan that the page saves in a way of its own. */
export const ByHost: Story = {
  render: () => html`<ph-saving-status .plan=${samplePlanFile()}></ph-saving-status>`,
};
