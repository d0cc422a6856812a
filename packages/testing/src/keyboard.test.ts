import { expect } from 'chai';
import { itWith } from './engine.js';
import { inputMethod, keyboard, unikey } from './keyboard.js';
import { clearStages, stage } from './mount.js';
import { keysOf } from './typing/vietnamese-typing.js';

interface Surface {
  readonly text: string;
  /** What the page was told, in its order. */
  readonly told: string[];
}

function listening(element: HTMLElement, read: () => string): Surface {
  const told: string[] = [];
  for (const type of ['keydown', 'beforeinput', 'compositionstart', 'compositionend']) {
    element.addEventListener(type, (event) => {
      const detail = event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? event.inputType : ''; // prettier-ignore
      told.push(detail === '' ? type : `${type} ${detail}`);
    });
  }
  element.focus();
  return {
    get text() {
      return read();
    },
    told,
  };
}

/** The two bare surfaces that a browser has for text. */
const surfaces: Record<string, () => Surface> = {
  'a textarea': () => {
    const field = document.createElement('textarea');
    stage().append(field);
    return listening(field, () => field.value);
  },
  'an editable element': () => {
    const element = document.createElement('p');
    element.contentEditable = 'true';
    stage().append(element);
    return listening(element, () => element.textContent.replaceAll('\u00A0', ' '));
  },
};

for (const [name, open] of Object.entries(surfaces)) {
  describe(`real keys in ${name}`, () => {
    afterEach(clearStages);

    it('type letters of every kind, each with an event of its own', async () => {
      const surface = open();
      await keyboard.type('Tuyên 8');
      expect(surface.text).to.equal('Tuyên 8');
      expect(surface.told.filter((each) => each.startsWith('keydown'))).to.deep.equal(
        Array.from('Tuyên 8', (key) => `keydown ${key}`),
      );
      expect(surface.told.filter((each) => each === 'beforeinput insertText')).to.have.length(7);
    });

    it('hold others down', async () => {
      const surface = open();
      await keyboard.type('Vận động');
      await keyboard.press('Shift+Home');
      await keyboard.press('Backspace');
      expect(surface.text).to.equal('');
      expect(surface.told).to.include('keydown Home');
    });

    for (const method of ['telex', 'vni'] as const) {
      it(`write as Unikey does in ${method}`, async () => {
        const surface = open();
        await unikey.type(keysOf('Tuyên truyền, vận động đồng bào', method), method);
        expect(surface.text).to.equal('Tuyên truyền, vận động đồng bào');
        expect(surface.told).to.include('beforeinput deleteContentBackward');
        expect(surface.told).not.to.include('compositionstart');
      });
    }

    itWith('composition', 'compose a word that is text only when it is done', async () => {
      const surface = open();
      await inputMethod.compose(['t', 'tu', 'tuy', 'tuyê', 'tuyên']);
      expect(surface.told.filter((each) => each.startsWith('composition'))).to.deep.equal([
        'compositionstart',
      ]);
      await inputMethod.commit('tuyền');
      expect(surface.text).to.equal('tuyền');
      expect(surface.told.at(-1)).to.equal('compositionend');
    });
  });
}
