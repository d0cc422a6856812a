import { matrixPlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget, stage } from '@phoihop/testing';
import { controlOf } from '@phoihop/themes/kit';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';

/** Rows on a page whose controls are so high. */
async function edgesAt(control?: string): Promise<{ top: number; bottom: number }[]> {
  const place = stage();
  if (control !== undefined) place.style.setProperty('--ph-control', control);
  const { element } = await mountWidget(widgetCase, { plan: matrixPlanFile() }, place);
  const page = new ResponsibilityMatrixHarness(element);
  await page.settled();
  return page.rowEdges;
}

const heightOf = (edges: { top: number; bottom: number }[]): number =>
  edges.reduce((sum, { top, bottom }) => sum + bottom - top, 0) / edges.length;

describe('the density of the responsibility matrix', () => {
  afterEach(clearStages);

  it('is that of the page: its rows have less room where controls have, and more', async () => {
    const regular = heightOf(await edgesAt());
    expect(heightOf(await edgesAt(controlOf.regular))).to.equal(regular);
    expect(heightOf(await edgesAt(controlOf.compact)) / regular).to.be.closeTo(1.875 / 2.125, 0.03);
    expect(heightOf(await edgesAt(controlOf.comfortable)) / regular).to.be.closeTo(2.5 / 2.125, 0.03);
  });

  it('is measured, in whatever length the page gives it', async () => {
    expect(heightOf(await edgesAt('30px'))).to.equal(heightOf(await edgesAt('calc(20px + 10px)')));
    expect(heightOf(await edgesAt('30px'))).to.be.greaterThan(24);
  });

  for (const density of ['compact', 'comfortable'] as const)
    it(`lets each row begin where the one before it ends: ${density}`, async () => {
      const edges = await edgesAt(controlOf[density]);
      expect(edges.length).to.be.greaterThan(2);
      edges.slice(1).forEach(({ top }, at) => {
        expect(top).to.be.closeTo(edges[at]!.bottom, 0.5);
      });
    });
});
