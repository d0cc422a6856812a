import type { Item } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import {
  clearStages,
  inputMethod,
  itWith,
  keysOf,
  mountWidget,
  pause,
  pressKeys,
  typeKeys,
  unikey,
  type TypingMethod,
} from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from './plan-editor.harness.js';

const METHODS: TypingMethod[] = ['telex', 'vni'];

/** Longer than typing waits until it is handed over (milliseconds). */
const HANDED_OVER = 500;

/** So long after them, further words are another step (milliseconds). */
const ANOTHER_THOUGHT = 1500;

const SENTENCE =
  'Ủy ban nhân dân xã quyết định biểu dương 12 người có uy tín; đường về thôn Giồng Ớt, xã Tân Quới.';

async function editor(first: string, marks: Item['marks'] = []): Promise<PlanEditorHarness> {
  const one = item('m1', 1, 'I.', first);
  const items = [
    marks.length > 0 ? { ...one, marks } : one,
    item('m2', 2, '1.', 'Vận động'),
    item('m3', 1, 'II.', 'TỔ CHỨC'),
  ];
  const { element } = await mountWidget(widgetCase, { plan: planFile(items) });
  return new PlanEditorHarness(element);
}

/** What the page shows and what the plan says, once typing has been handed over. */
async function told(page: PlanEditorHarness): Promise<{ shown: string[]; said: string[] }> {
  await pause(HANDED_OVER);
  await page.settled();
  return {
    shown: page.texts,
    said: (page.element.plan?.plan.items ?? []).map(({ text }) => text),
  };
}

async function expectTold(page: PlanEditorHarness, texts: string[]): Promise<void> {
  expect(await told(page)).to.deep.equal({ shown: texts, said: texts });
}

const REST = ['Vận động', 'TỔ CHỨC'];

describe('Vietnamese typed into the body', () => {
  afterEach(clearStages);

  for (const method of METHODS) {
    describe(`by Unikey in ${method}`, () => {
      const type = (text: string): Promise<void> => unikey.type(keysOf(text, method), method);

      it('at the end of an item', async () => {
        const page = await editor('Yêu cầu: ');
        page.field('Yêu cầu: ').place('end');
        await type(SENTENCE);
        await expectTold(page, [`Yêu cầu: ${SENTENCE}`, ...REST]);
      });

      it('at the beginning of an item', async () => {
        const page = await editor(' biểu dương');
        page.field(' biểu dương').place(0);
        await type('Quyết định');
        await expectTold(page, ['Quyết định biểu dương', ...REST]);
      });

      it('in the middle of a word', async () => {
        const page = await editor('Hướn dẫn');
        page.field('Hướn dẫn').place(4);
        await type('g');
        await expectTold(page, ['Hướng dẫn', ...REST]);
      });

      it('as a word between two others', async () => {
        const page = await editor('Tuyên , vận động');
        page.field('Tuyên , vận động').place('Tuyên '.length);
        await type('truyền');
        await expectTold(page, ['Tuyên truyền, vận động', ...REST]);
      });

      it('into an item that is new', async () => {
        const page = await editor('Mở đầu');
        page.field('Vận động').place('end');
        await pressKeys('Enter');
        await type('Đồng bào thiểu số');
        await expectTold(page, ['Mở đầu', 'Vận động', 'Đồng bào thiểu số', 'TỔ CHỨC']);
      });

      it('behind and inside words in bold, which stay bold and no more', async () => {
        const marks = [{ from: 0, to: 8, kind: 'bold' as const }];
        const page = await editor('Chỉ tiêu năm', marks);
        page.field('Chỉ tiêu năm').place('end');
        await type(' được');
        page.field('Chỉ tiêu năm được').place(4);
        await type('ểu');
        await expectTold(page, ['Chỉ ểutiêu năm được', ...REST]);
        expect(page.element.plan?.plan.items[0]?.marks).to.deep.equal([{ from: 0, to: 10, kind: 'bold' }]);
      });

      it('and is taken back as one step', async () => {
        const page = await editor('Yêu cầu');
        page.field('Yêu cầu').place('end');
        await type(' được thực hiện nghiêm túc');
        await pressKeys('Control+z');
        await expectTold(page, ['Yêu cầu', ...REST]);
        await pressKeys('Control+Shift+z');
        await expectTold(page, ['Yêu cầu được thực hiện nghiêm túc', ...REST]);
      });
    });
  }

  it('is taken back sentence by sentence where a person has paused between them', async () => {
    const page = await editor('Một.');
    page.field('Một.').place('end');
    await typeKeys(' Hai.');
    await pause(ANOTHER_THOUGHT);
    await typeKeys(' Ba.');
    await pressKeys('Control+z');
    await expectTold(page, ['Một. Hai.', ...REST]);
    await pressKeys('Control+z');
    await expectTold(page, ['Một.', ...REST]);
  });

  itWith(
    'composition',
    'is composed in the middle of a sentence, and no letter is lost or doubled',
    async () => {
      const page = await editor('Tuyên , vận động');
      page.field('Tuyên , vận động').place('Tuyên '.length);
      await inputMethod.compose(['t', 'tr', 'tru', 'truy', 'truyê', 'truyên', 'truyền']);
      await inputMethod.commit('truyền');
      await expectTold(page, ['Tuyên truyền, vận động', ...REST]);
    },
  );

  itWith('composition', 'is composed word by word without a pause', async () => {
    const page = await editor('Số ');
    page.field('Số ').place('end');
    for (const word of ['đồng', 'bào', 'thiểu', 'số']) {
      await inputMethod.compose(Array.from(word, (_, index) => word.slice(0, index + 1)));
      await inputMethod.commit(word);
      await typeKeys(' ');
    }
    await expectTold(page, ['Số đồng bào thiểu số ', ...REST]);
  });

  itWith('composition', 'is composed into a new item, and beside words in bold', async () => {
    const page = await editor('Chỉ tiêu', [{ from: 0, to: 8, kind: 'bold' }]);
    page.field('Chỉ tiêu').place('end');
    await pressKeys('Enter');
    await inputMethod.compose(['d', 'dư', 'đượ', 'được']);
    await inputMethod.commit('được');
    await expectTold(page, ['Chỉ tiêu', 'được', ...REST]);
  });

  itWith('composition', 'goes on in the new item when Enter ends a word that is being composed', async () => {
    const page = await editor('Mở đầu ');
    page.field('Mở đầu ').place('end');
    await inputMethod.compose(['v', 'vi', 'viê', 'việ', 'việc']);
    await inputMethod.commit('việc', 'Enter');
    await typeKeys('them');
    await expectTold(page, ['Mở đầu việc', 'them', ...REST]);
  });
});
