import { typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { addMessages } from '../add/add.messages.js';
import { toolbarMessages } from '../toolbar/toolbar.messages.js';
import { toolsMessages } from '../tools/tools.messages.js';
import { DeskPerson, MatrixPerson } from './matrix-person.harness.js';

const EVENT = 'Hội nghị biểu dương';
const REVIEW = 'Rà soát, đề nghị';
const GROUPS = 'Xây dựng 10';
const FARMING = 'Sở NN&MT';
const WOMEN = 'Hội LHPN tỉnh';
const SECTION = 'Biểu dương, tôn vinh';

/** A plan is shared out, step after step, by somebody with one kind of device alone. */
export function tellMatrixStory<Kind extends MatrixPerson>(
  kind: new (element: MatrixPerson['element']) => Kind,
): void {
  let person: Kind;

  before(async () => {
    person = await MatrixPerson.meet(kind);
  });

  it('gives a role, another in its place, and a second one beside it', async () => {
    await person.give({ row: EVENT, column: FARMING }, 'supervise');
    expect(person.cell(EVENT, FARMING)).to.equal('G');
    await person.give({ row: EVENT, column: FARMING }, 'focal');
    expect(person.cell(EVENT, FARMING)).to.equal('Đ');
    await person.addRole({ row: EVENT, column: FARMING }, 'guide');
    expect(person.nameOf(EVENT, FARMING)).to.equal('đầu mối, hướng dẫn');
    expect(person.menu).to.have.length(0);
  });

  it('clears a cell, takes that back, and does it again', async () => {
    await person.clear({ row: EVENT, column: WOMEN });
    expect(person.cell(EVENT, WOMEN)).to.equal('');
    await person.activate(toolsMessages.vi.undo);
    expect(person.cell(EVENT, WOMEN)).to.equal('P');
    await person.activate(toolsMessages.vi.redo);
    expect(person.cell(EVENT, WOMEN)).to.equal('');
  });

  it('folds a section, reads what stands below it, and unfolds it', async () => {
    await person.fold(SECTION);
    expect(person.rows).to.not.include('Hội nghị biểu dương.');
    expect(person.cell(SECTION, 'Sở DTTG')).to.equal('1');
    await person.fold(SECTION);
    expect(person.rows).to.include('Hội nghị biểu dương.');
  });

  it('finds a task without tone marks, and sees all again', async () => {
    await person.goInto(toolbarMessages.vi.search);
    await typeKeys('khong co dau');
    await person.settled();
    expect(person.text).to.contain(toolsMessages.vi.nothingShown);
    await person.activate(toolsMessages.vi.showAll);
    expect(person.rows).to.have.length(7);
  });

  it('looks at the work of one body, and at all of it again', async () => {
    await person.activate(toolbarMessages.vi.byAgency);
    expect(person.rows).to.not.include('Rà soát, đề nghị công nhận người có uy tín.');
    await person.activate(toolbarMessages.vi.byTask);
    expect(person.rows).to.have.length(7);
  });

  it('adds a body and gives it a role', async () => {
    await person.activate(toolbarMessages.vi.addAgency);
    await person.goInto(addMessages.vi.agencyName);
    await typeKeys('Cong an');
    await person.settled();
    await person.activate(addMessages.vi.add);
    expect(person.columns).to.include('Cong an');
    await person.give({ row: REVIEW, column: 'Cong an' }, 'coordinate');
    expect(person.cell(REVIEW, 'Cong an')).to.equal('P');
  });

  it('adds a task behind the one in hand', async () => {
    await person.activate(toolbarMessages.vi.addTask);
    await person.goInto(addMessages.vi.taskText);
    await typeKeys('Bao cao');
    await person.settled();
    await person.activate(addMessages.vi.add);
    expect(person.rows.at(-1)).to.equal('Bao cao');
    await person.give({ row: 'Bao cao', column: FARMING }, 'lead');
    expect(person.cell('Bao cao', FARMING)).to.equal('C');
  });

  it('fills down, and moves a column', async function () {
    if (!(person instanceof DeskPerson)) {
      this.skip();
      return;
    }
    await person.give({ row: 'Tổ chức 04', column: FARMING }, 'inform');
    await person.fill({ row: 'Tổ chức 04', column: FARMING }, GROUPS);
    expect(person.cell(GROUPS, FARMING)).to.equal('I');
    await person.carryOn('Sở DTTG');
    expect(person.columns.slice(3, 5)).to.deep.equal([FARMING, 'Sở DTTG']);
  });
}
