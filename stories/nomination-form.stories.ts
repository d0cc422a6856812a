import type { NominationSubmitEvent } from '@phoihop/nomination-form';
import '@phoihop/nomination-form/define';
import { createRoundFile, type RoundFile } from '@phoihop/plan/round';
import { exemplaryRound, prestigeRound } from '@phoihop/plan/round/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pressUntil } from './press-until.js';
import { onPhone, withoutRound } from './states.js';

interface Args {
  round: RoundFile | undefined;
  unit: string | undefined;
  disabled: boolean;
}

const open = { opens: '2020-01-01', closes: '2099-12-31' };

const meta: Meta<Args> = {
  title: 'Nomination form',
  component: 'ph-nomination-form',
  args: { round: createRoundFile({ ...prestigeRound, ...open }), unit: undefined, disabled: false },
  render: ({ round, unit, disabled }) =>
    html`<ph-nomination-form .round=${round} .unit=${unit} ?disabled=${disabled}></ph-nomination-form>`,
};

export default meta;
type Story = StoryObj<Args>;

export const PersonOfPrestige: Story = {};

export const UnitSettled: Story = { args: { unit: 'ta-lun' } };

export const SeveralCategories: Story = { args: { round: createRoundFile({ ...exemplaryRound, ...open }) } };

export const Closed: Story = {
  args: { round: createRoundFile({ ...prestigeRound, opens: '2020-01-01', closes: '2020-02-01' }) },
};

const [prestige] = prestigeRound.categories;

/** A round that asks for a name alone. */
const short = createRoundFile({
  ...prestigeRound,
  ...open,
  notice: { ...prestigeRound.notice, purposes: [] },
  categories: prestige
    ? [
        {
          ...prestige,
          fields: prestige.fields.filter(({ kind }) => kind === 'name'),
          formSteps: prestige.formSteps.slice(0, 1),
        },
      ]
    : [],
});

type Answer = Parameters<NominationSubmitEvent['respondWith']>[0];

/** Fills the form in, and sends it to somebody who answers so. */
async function sent(canvas: HTMLElement, answer: Answer, shown: string): Promise<void> {
  const form = canvas.querySelector('ph-nomination-form');
  form?.addEventListener('ph-submit', (event) => {
    event.respondWith(answer);
  });
  await form?.updateComplete;
  const name = form?.shadowRoot?.querySelector<HTMLInputElement>('[name="name"]');
  if (!name) return;
  name.value = 'Vi Văn Thoong';
  name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pressUntil(form, 'button.filled', shown);
}

const message = 'Người này đã được công nhận năm 2024.';

export const SentBack: Story = {
  args: { round: short, unit: 'ta-lun' },
  play: ({ canvasElement }) => {
    const findings = [{ code: 'known', field: 'name', params: { message } }];
    return sent(canvasElement, Promise.resolve({ ok: false, findings }), '.summary');
  },
};

export const Received: Story = {
  args: { round: short, unit: 'ta-lun' },
  play: ({ canvasElement }) =>
    sent(
      canvasElement,
      Promise.resolve({ ok: true, number: '2026-0007', at: '2026-10-02T02:05:00.000Z' }),
      '.receipt',
    ),
};

export const Disabled: Story = { args: { disabled: true } };

export const NoRound: Story = { args: { round: undefined } };

/** On its way. */
export const Loading: Story = {
  render: () => withoutRound('loading', html`<ph-nomination-form></ph-nomination-form>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutRound('offline', html`<ph-nomination-form></ph-nomination-form>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutRound('not-found', html`<ph-nomination-form></ph-nomination-form>`),
};

export const Narrow: Story = {
  play: ({ canvasElement }) => {
    onPhone(canvasElement);
  },
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
