import { agency, item, planFile, taskItem } from '@phoihop/plan/testing';
import { clearStages, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { toolsMessages } from '../tools/tools.messages.js';

const texts = toolsMessages.vi;

describe('names of bodies through time', () => {
  afterEach(clearStages);

  it('stand in the heads of columns, both of a body that has been renamed since the plan', async () => {
    const plan = planFile({
      date: '2023-02-10',
      agencies: [
        agency('bdt', 'Ban Dân tộc', { level: 'province' }),
        agency('snv', 'Sở Nội vụ', { level: 'province' }),
        agency('moi', 'Sở Nông nghiệp và Môi trường', { level: 'province' }),
        agency('cu', 'Sở Tài nguyên và Môi trường', { level: 'province', successor: 'moi' }),
      ],
      items: [
        item('nd', 1, 'I.', 'NỘI DUNG'),
        taskItem('a', 2, '1.', 'bdt:lead snv:coordinate cu:coordinate moi:monitor', 'Hội nghị tuyên truyền'),
      ],
    });
    const { element } = await mountWidget(widgetCase, { plan });
    const page = new ResponsibilityMatrixHarness(element);
    await page.named();
    expect(page.columns).to.deep.equal(['Ban Dân tộc', 'Sở Nội vụ', 'Sở NN&MT', 'Sở TN&MT']);
    expect(page.otherNames).to.deep.equal([texts.now('Sở DT&TG'), texts.now('Sở NN&MT')]);
    expect(page.columnName('Ban Dân tộc')).to.equal(texts.nowCalled('Ban Dân tộc', 'Sở Dân tộc và Tôn giáo'));
    expect(page.columnName('Sở NN&MT')).to.equal(
      texts.formerlyCalled('Sở Nông nghiệp và Môi trường', ['Sở Tài nguyên và Môi trường']),
    );
  });
});
