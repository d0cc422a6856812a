import '@phoihop/nomination-form/define';
import { createRoundFile, type RoundFile } from '@phoihop/plan/round';
import { exemplaryRound, prestigeRound } from '@phoihop/plan/round/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

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

export const Disabled: Story = { args: { disabled: true } };

export const NoRound: Story = { args: { round: undefined } };
