import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, create, itWith, paste, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from '../plan-editor.harness.js';
import type { PlanEditor } from '../plan-editor.js';

const [FIRST, SECOND, THIRD] = ['Mục đích', 'Vận động', 'Tổ chức'];
/** Longer than typing waits until it is handed over (milliseconds). */
const HANDED_OVER = 400;
/** So often it is looked at most whether a slow machine has handed it over, each 100 milliseconds. */
const LOOKS = 50;

const items = [item('m1', 1, 'I.', FIRST), item('m2', 2, '1.', SECOND), item('m3', 1, 'II.', THIRD)];

/** A body that stands, and nothing else. */
class EarlyHarness extends PlanEditorHarness {
  readonly editor: PlanEditor;

  constructor(editor: PlanEditor) {
    super(editor);
    this.editor = editor;
  }

  /** Presses keys right one behind the other. @returns those that the browser itself would act on */
  pressAtOnce(...keys: string[]): string[] {
    return keys.filter((each) => {
      const [key = '', ...held] = each.split('+').reverse();
      const init = { key, ctrlKey: held.includes('Control'), altKey: held.includes('Alt') };
      return this.surface.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }),
      );
    });
  }

  /** Composes a word behind the text of an item, as an input method does: it stands in the page before that is told of. */
  async compose(item: number, ...stages: string[]): Promise<void> {
    const tell = (type: string, data: string): void => {
      this.surface.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, composed: true }));
    };
    tell('compositionstart', '');
    const text = this.all('.surface .item')[item]?.firstChild;
    if (!(text instanceof Text)) throw new RangeError(`No text in item ${String(item)}.`);
    const from = text.length;
    for (const stage of stages) {
      text.replaceData(from, text.length - from, stage);
      getSelection()?.collapse(text, text.length);
      tell('compositionupdate', stage);
      await Promise.resolve();
    }
    tell('compositionend', stages.at(-1) ?? '');
    await Promise.resolve();
  }

  /** Selects from an offset of the first item to one of the second. */
  selectOver(from: number, to: number): void {
    const [first, second] = this.all('.surface .item').map(({ firstChild }) => firstChild);
    if (first && second) getSelection()?.setBaseAndExtent(first, from, second, to);
    document.dispatchEvent(new Event('selectionchange'));
  }

  /** Whether the plan says what stands in the page. */
  get isHandedOver(): boolean {
    return this.lines.join('\n') === this.said.join('\n');
  }

  /** The body as the plan has it. */
  get said(): string[] {
    return (this.element.plan?.plan.items ?? []).map(({ label, text, level }) =>
      `${'  '.repeat(level - 1)}${label ?? ''} ${text}`.trimEnd(),
    );
  }
}

/** A body with its caret at the end of an item, as soon as it stands: its tools are still on their way. */
async function early(
  caret: string,
  act: (page: EarlyHarness) => void | Promise<void>,
): Promise<EarlyHarness> {
  const element = create<PlanEditor>(widgetCase.define());
  const page = new EarlyHarness(element);
  stage().append(element);
  // An element that stands already does not wait for the tools to draw a plan.
  await element.updateComplete;
  element.plan = planFile(items);
  element.placeCaret({ item: caret, offset: 'end' });
  const root = element.renderRoot;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('.surface')) return;
      observer.disconnect();
      // Given that nothing but typing is there
      expect(root.querySelector('.tools')).to.equal(null);
      void Promise.resolve(act(page)).then(resolve);
    });
    observer.observe(root, { childList: true, subtree: true });
  });
  // Each key that was kept takes an update, and what is typed is handed over in a pause.
  for (let round = 0; round < 10; round++) await page.settled();
  await pause(HANDED_OVER);
  for (let look = 0; look < LOOKS && !page.isHandedOver; look++) {
    await pause(100);
    await page.settled();
  }
  expect(page.lines).to.deep.equal(page.said);
  return page;
}

/** Somebody else changes the last item. */
function changeLast({ editor }: EarlyHarness): void {
  const edit = { type: 'item/text', part: 'text', item: 'm3' } as const;
  editor.act({ ...edit, before: THIRD, after: `${THIRD} lại` });
}

describe('what is done in the body before its tools are loaded', () => {
  afterEach(clearStages);

  it('begins an item, and what is typed behind stands in it', async () => {
    const page = await early('m2', (given) => {
      expect(given.pressAtOnce('Enter', 'v', 'à', ' ', 'x', 'Backspace', 'Enter', 'n')).to.deep.equal([]);
    });
    expect(page.lines).to.deep.equal([`I. ${FIRST}`, `  1. ${SECOND}`, '  2. và', '  3. n', `II. ${THIRD}`]);
    expect(page.focused?.value).to.equal('n');
  });

  it('changes the level of an item, and its place', async () => {
    const page = await early('m3', (given) => {
      given.pressAtOnce('Tab', 'Alt+ArrowUp', '!');
    });
    expect(page.lines).to.deep.equal([`I. ${FIRST}`, `  1. ${THIRD}!`, `  2. ${SECOND}`]);
  });

  it('takes out what is selected over several items', async () => {
    const page = await early('m1', (given) => {
      given.pressAtOnce('Control+a', 'Delete');
    });
    expect(page.lines).to.deep.equal(['I.']);
    await page.undo();
    await page.settled();
    expect(page.lines).to.deep.equal([`I. ${FIRST}`, `  1. ${SECOND}`, `II. ${THIRD}`]);
  });

  it('pastes behind a key that was pressed before', async () => {
    const page = await early('m3', (given) => {
      given.pressAtOnce('Enter');
      paste(given.surface, { text: 'một\nhai' });
    });
    expect(page.texts).to.deep.equal([FIRST, SECOND, THIRD, 'một hai']);
  });

  it('begins an item, and a word that is composed behind stands in it', async () => {
    const page = await early('m2', async (given) => {
      given.pressAtOnce('Enter');
      await given.compose(1, 'v', 'vi', 'viê', 'việc');
    });
    expect(page.lines).to.deep.equal([`I. ${FIRST}`, `  1. ${SECOND}`, '  2. việc', `II. ${THIRD}`]);
    expect(page.focused?.value).to.equal('việc');
  });

  itWith(
    'keys behind a composition',
    'keeps the order of words that are composed and keys between them',
    async () => {
      const page = await early('m2', async (given) => {
        given.pressAtOnce('Enter', '-');
        await given.compose(1, 'b', 'ba', 'bà', 'bào');
        given.pressAtOnce(' ');
        await given.compose(1, 'c', 'cũ');
        given.pressAtOnce('Enter', 'n');
        await given.compose(1, 'ă', 'ăm');
      });
      expect(page.lines).to.deep.equal([
        `I. ${FIRST}`,
        `  1. ${SECOND}`,
        '  2. -bào cũ',
        '  3. năm',
        `II. ${THIRD}`,
      ]);
    },
  );

  it('leaves a word that is composed where no key waits', async () => {
    const page = await early('m2', (given) => given.compose(1, ' x', ' xã'));
    expect(page.texts).to.deep.equal([FIRST, `${SECOND} xã`, THIRD]);
  });

  it('leaves alone what somebody else says meanwhile', async () => {
    const page = await early('m1', (given) => {
      changeLast(given);
      given.pressAtOnce('Control+b', 'Enter', 'a');
    });
    expect(page.texts).to.deep.equal([FIRST, 'a', SECOND, `${THIRD} lại`]);
  });

  it('keeps what another has changed when several items change in the page', async () => {
    const page = await early('m1', (given) => {
      changeLast(given);
      given.selectOver(4, 4);
      given.pressAtOnce('Delete');
    });
    expect(page.texts).to.deep.equal(['Mục động', `${THIRD} lại`]);
  });
});
