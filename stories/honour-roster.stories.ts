import '@phoihop/honour-roster/define';
import { createRoundFile, publicView, type PublicRound, type RoundFile } from '@phoihop/plan/round';
import {
  exemplaryRound,
  generatedRoundFile,
  prestigeRound,
  roundOfUnits,
} from '@phoihop/plan/round/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pressUntil, shownIn } from './press-until.js';
import { print, withoutRound } from './states.js';

interface Args {
  round: RoundFile | undefined;
  publicRound: PublicRound | undefined;
  lastYear: RoundFile | undefined;
  unit: string | undefined;
  readonly: boolean;
  mayErase: boolean;
  theme: string;
  width: string;
}

const forty = generatedRoundFile({ count: 40, seed: 7, doubles: 20 });
const before = generatedRoundFile({
  count: 36,
  seed: 7,
  state: 'decided',
  round: { ...prestigeRound, year: 2025, id: 'nguoi-co-uy-tin-2025' },
});

const meta: Meta<Args> = {
  title: 'Honour roster',
  component: 'ph-honour-roster',
  args: {
    round: forty,
    publicRound: undefined,
    lastYear: before,
    unit: undefined,
    readonly: false,
    mayErase: true,
    theme: 'light',
    width: 'wide',
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: 'inline-radio', options: ['wide', 'narrow'] },
  },
  render: ({ round, publicRound, lastYear, unit, readonly, mayErase, theme, width }) =>
    html`<div data-ph-theme=${theme} class=${width}>
      <ph-honour-roster
        .round=${round}
        .publicRound=${publicRound}
        .lastYear=${lastYear}
        .unit=${unit}
        ?readonly=${readonly}
        ?may-erase=${mayErase}
      ></ph-honour-roster>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Roster: Story = {};

export const Empty: Story = { args: { round: createRoundFile(prestigeRound) } };

export const TenThousand: Story = {
  args: { round: generatedRoundFile({ count: 10_000, seed: 3, doubles: 400, round: roundOfUnits(120, 90) }) },
};

export const SeveralCategories: Story = {
  args: { round: generatedRoundFile({ count: 24, round: exemplaryRound }), lastYear: undefined },
};

export const Everybody: Story = {
  args: { round: undefined, publicRound: publicView(forty) },
  play: async ({ canvasElement }) => {
    await shownIn(canvasElement.querySelector('ph-honour-roster'), '.unnamed');
  },
};

export const NothingPublished: Story = {
  args: { round: undefined, publicRound: publicView(createRoundFile(prestigeRound)) },
};

/** What a server gives to a unit: the round without what others have sent. */
export const OwnUnit: Story = {
  args: {
    unit: 'na-ha',
    round: { ...forty, nominations: forty.nominations.filter(({ unit }) => unit === 'na-ha') },
  },
};

export const Duplicates: Story = {
  args: { round: generatedRoundFile({ count: 24, seed: 5, doubles: 6 }) },
  play: ({ canvasElement }) =>
    pressUntil(canvasElement.querySelector('ph-honour-roster'), '.doubles-button', '.doubles'),
};

export const ReadOnly: Story = {
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    await shownIn(canvasElement.querySelector('ph-honour-roster'), '.doubles-button');
  },
};

export const Dark: Story = { args: { theme: 'dark' } };

export const Narrow: Story = {
  play: ({ canvasElement }) => {
    canvasElement.style.setProperty('inline-size', '22.5em');
  },
};

export const NoRound: Story = { args: { round: undefined } };

/** On its way. */
export const Loading: Story = {
  render: () => withoutRound('loading', html`<ph-honour-roster></ph-honour-roster>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutRound('offline', html`<ph-honour-roster></ph-honour-roster>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutRound('not-found', html`<ph-honour-roster></ph-honour-roster>`),
};

/** As it is printed with the page around it: whole. */
export const Print: Story = {
  tags: ['print'],
  play: ({ canvasElement }) => print(canvasElement, 'ph-honour-roster'),
};
