import type { PlanFile } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { outMessages } from './out/out.messages.js';
import { ResponsibilityMatrixHarness, widgetCase } from './responsibility-matrix.harness.js';
import { toolbarMessages } from './toolbar/toolbar.messages.js';

/** Every kind of cell: two roles, two leads, roles from above; one body is called otherwise today. */
function rich(): PlanFile {
  const file = matrixPlanFile();
  const tasks = new Map(file.plan.items.map(({ id, task }) => [id, task]));
  tasks
    .get('bieu-duong')
    ?.assignments.push({ agency: 'snnmt', role: 'lead' }, { agency: 'phu-nu', role: 'inform' });
  const agencies = file.plan.agencies.map((each) =>
    each.id === 'snnmt' ? { ...each, name: 'Sở Tài nguyên và Môi trường', shortName: 'Sở TN&MT' } : each,
  );
  return { ...file, plan: { ...file.plan, agencies } };
}

type State = (page: ResponsibilityMatrixHarness) => Promise<void>;

const states: Readonly<Record<string, State>> = {
  'with every kind of cell': async (page) => {
    await page.checked();
    await page.named();
  },
  'with a folded section': async (page) => {
    page.header('Biểu dương, tôn vinh').click();
    await page.settled();
  },
  'with cells that are selected': async (page) => {
    await page.focus('Hội nghị biểu dương', 'Sở DTTG');
    await pressKeys('Control+a');
    await page.settled();
  },
  'with the focus on a header and on a sum': async (page) => {
    await page.focus('Hội nghị biểu dương', 'Sở DTTG');
    for (const key of ['Control+ArrowUp', 'ArrowUp']) await pressKeys(key);
    await page.settled();
  },
  'with the list of roles': async (page) => {
    await page.focus('Hội nghị biểu dương', 'Sở DTTG');
    await pressKeys('Enter');
    await page.settled();
  },
  'with the work of one body': (page) => page.press(toolbarMessages.vi.byAgency),
  'with one side': (page) => page.press(toolbarMessages.vi.bySide),
  'with nothing that was looked for': (page) => page.search('không có đâu'),
  'with the menu of what goes out': (page) => page.press(outMessages.vi.more),
  'with a form': (page) => page.press(toolbarMessages.vi.addTask),
};

describe('axe finds nothing in the responsibility matrix', () => {
  afterEach(clearStages);

  for (const [state, reach] of Object.entries(states))
    for (const readonly of [false, true])
      if (!readonly || !['with a form', 'with the list of roles'].includes(state))
        it(`${state}${readonly ? ', only read' : ''}`, async () => {
          const place = stage();
          const { element } = await mountWidget(widgetCase, { plan: rich(), readonly }, place);
          await reach(new ResponsibilityMatrixHarness(element));
          expect(await axeFaults(place)).to.deep.equal([]);
        });
});
