import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, create, stage } from '@phoihop/testing';
import { definePlan, type Plan, type PlanWidget } from '@phoihop/kit';
import { defineRecipientList } from '@phoihop/recipient-list';
import { expect } from 'chai';
import { doctorMessages } from './doctor.messages.js';
import { doctor } from './doctor.js';
import type { ProblemCode } from './inspect.js';

/** Copies of this library, under a prefix that no other test uses. */
const prefix = 'kham';
const planTag = definePlan(prefix);
const listTag = defineRecipientList(prefix);

function planIn(place: ParentNode, id = '', filled = true): Plan {
  const plan = create<Plan>(planTag);
  plan.id = id;
  if (filled) plan.plan = samplePlanFile();
  place.append(plan);
  return plan;
}

function listIn(place: ParentNode, named?: string): PlanWidget {
  const list = create<PlanWidget>(listTag);
  if (named !== undefined) list.for = named;
  place.append(list);
  return list;
}

async function codes(): Promise<ProblemCode[]> {
  await Promise.resolve();
  return doctor(document, prefix).problems.map(({ code }) => code);
}

describe('the doctor', () => {
  beforeEach(() => {
    document.documentElement.lang = 'vi';
  });
  afterEach(() => {
    clearStages();
    document.documentElement.lang = '';
  });

  it('finds nothing wrong where nothing is', async () => {
    listIn(planIn(stage(), 'ke-hoach'));
    expect(await codes()).to.deep.equal([]);
    const { widgets, providers, text } = doctor(document, prefix);
    expect(widgets).to.deep.equal([
      { tag: planTag, version: '0.1.0', count: 1 },
      { tag: listTag, version: '0.1.0', count: 1 },
    ]);
    expect(providers).to.deep.equal([{ tag: planTag, id: 'ke-hoach', filled: true }]);
    expect(text).to.include(doctorMessages.vi.nothingWrong);
  });

  it('tells a tag that nothing has registered from one that does not exist', async () => {
    stage().append(create(`${prefix}-plan-editor`), create(`${prefix}-plan-editr`));
    expect(await codes()).to.deep.equal(['tag-undefined', 'tag-unknown']);
  });

  it('sees a widget that names a provider which is not there', async () => {
    listIn(stage(), 'khong-co');
    expect(await codes()).to.deep.equal(['provider-missing']);
  });

  it('sees a widget without a document', async () => {
    const place = stage();
    planIn(place, 'rong', false);
    listIn(place, 'rong');
    listIn(place);
    expect(await codes()).to.deep.equal(['without-document', 'without-document']);
  });

  it('sees two providers of one name', async () => {
    const place = stage();
    planIn(place, 'hai');
    planIn(place, 'hai');
    expect(await codes()).to.deep.equal(['provider-twice']);
  });

  it('looks into open shadow roots', async () => {
    const root = stage().attachShadow({ mode: 'open' });
    listIn(root, 'khong-co');
    expect(await codes()).to.deep.equal(['provider-missing']);
  });

  it('sees another version of the library', async () => {
    const other = `${prefix}-khac`;
    customElements.define(
      other,
      class extends HTMLElement {
        static readonly phoihopVersion = '9.9.9';
      },
    );
    const place = stage();
    planIn(place);
    place.append(create(other));
    expect(await codes()).to.deep.equal(['versions-differ']);
  });

  it('sees a page that names no language', async () => {
    document.documentElement.lang = '';
    expect(await codes()).to.deep.equal(['lang-unset']);
  });

  it('tells what a loader has met', () => {
    const { problems, text } = doctor(document, prefix, {
      faults: ['plan-editor-1.js'],
      violations: [{ directive: 'style-src-elem', blocked: 'inline' }],
    });
    expect(problems.map(({ code }) => code)).to.deep.equal(['file-refused', 'policy-refused']);
    expect(text).to.include('plan-editor-1.js').and.to.include('style-src-elem');
  });

  for (const language of ['vi', 'en'] as const) {
    it(`has a sentence for every code: ${language}`, () => {
      for (const sentence of Object.values(doctorMessages[language].problems))
        expect(sentence({})).to.match(/^[\p{Lu}<].+\.$/u);
    });
  }
});
