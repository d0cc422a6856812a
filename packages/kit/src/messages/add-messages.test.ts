import { clearStages, create, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { defineElement } from '../element/define-element.js';
import { PhElement } from '../element/ph-element.js';
import { addMessages } from './add-messages.js';
import { composeMessages } from './compose-messages.js';
import { dayIn, localeOf, numberIn, pluralIn } from './in-language.js';
import { languageOf } from './language.js';
import type { Messages } from './messages.js';

interface Texts {
  greeting: string;
  days: (count: number) => string;
  parts: { first: string };
}

/** A group of its own for each test: what is added stays. */
const group = (): Messages<Texts> => ({
  vi: { greeting: 'Kính chào', days: (count) => `${String(count)} ngày`, parts: { first: 'Phần thứ nhất' } },
  en: { greeting: 'Welcome', days: (count) => `${String(count)} days`, parts: { first: 'Part one' } },
});

const czech: Texts = {
  greeting: 'Dobrý den',
  days: (count) =>
    `${String(count)} ${pluralIn('cs', count, { one: 'den', few: 'dny', many: 'dne', other: 'dnů' })}`,
  parts: { first: 'První část' },
};

describe('a third language', () => {
  afterEach(clearStages);

  it('is spoken below its `lang`, by what stands there already too', async () => {
    // Given an element below a language that nobody has added
    const texts = group();
    class Greeting extends PhElement {
      protected override render(): unknown {
        return html`<p class="widget">${this.textsOf(texts).greeting}</p>`;
      }
    }
    const place = stage();
    place.lang = 'cs-CZ';
    const element = create<Greeting>(defineElement('greeting', Greeting));
    place.append(element);
    await element.updateComplete;
    const said = (): string | undefined => element.renderRoot.querySelector('p')?.textContent;
    expect(said()).to.equal('Kính chào');
    // When it is added
    addMessages('cs', { greeting: texts }, { greeting: czech });
    await element.updateComplete;
    // Then it speaks it, and tells a screen reader so
    expect(said()).to.equal('Dobrý den');
    expect(element.renderRoot.querySelector('p')?.lang).to.equal('cs');
    expect(languageOf('en-GB')).to.equal('en');
  });

  it('reads Vietnamese wherever a text is missing, as in a file that was not checked by types', () => {
    const texts = group();
    const half = JSON.parse('{ "greeting": "Bonjour", "parts": {} }') as Texts;
    addMessages('fr', { greeting: texts }, { greeting: half });
    const french = texts[languageOf('fr')];
    expect([french.greeting, french.days(2), french.parts.first]).to.deep.equal([
      'Bonjour',
      '2 ngày',
      'Phần thứ nhất',
    ]);
  });

  it('is part of texts that are put together from several groups', () => {
    const [first, second] = [group(), group()];
    const both = composeMessages((language) => ({ ...first[language], second: second[language].greeting }));
    addMessages('sk', { first, second }, { first: czech, second: { ...czech, greeting: 'Dobrý deň' } });
    expect(both[languageOf('sk')].second).to.equal('Dobrý deň');
  });

  it('is the nearest one that there is: of a script before all scripts', () => {
    addMessages('zh', { group: group() }, { group: czech });
    addMessages('zh-Hant', { group: group() }, { group: czech });
    expect(['zh-Hant-HK', 'zh-CN', 'zha'].map(languageOf)).to.deep.equal(['zh-hant', 'zh', 'vi']);
  });

  it('counts, dates and writes numbers as `Intl` does in it', () => {
    expect([1, 2, 5, 1.5].map((count) => czech.days(count))).to.deep.equal([
      '1 den',
      '2 dny',
      '5 dnů',
      '1.5 dne',
    ]);
    addMessages('de', { group: group() }, { group: czech });
    const german = languageOf('de');
    expect(numberIn(german, 1234.5)).to.equal('1.234,5');
    expect(dayIn(german, '2026-03-08')).to.equal('08.03.2026');
    expect(dayIn(german, 'cuối năm')).to.equal('cuối năm');
    expect(localeOf(german)).to.equal('de');
    expect([numberIn('vi', 1234.5), numberIn('en', 1234.5)]).to.deep.equal(['1.234,5', '1,234.5']);
    expect([dayIn('vi', '2026-03-08'), dayIn('en', '2026-03-08')]).to.deep.equal([
      '08/03/2026',
      '08/03/2026',
    ]);
  });

  it('is none of those that the library speaks itself, and a language', () => {
    expect(() => {
      addMessages('en-GB', {}, {});
    }).not.to.throw();
    expect(() => {
      addMessages('vi', {}, {});
    }).to.throw(RangeError);
    expect(() => {
      addMessages('tiếng Lào', {}, {});
    }).to.throw(RangeError);
  });

  it('does not compile where a text is missing', () => {
    const texts = group();
    // @ts-expect-error: `days` and `parts` are missing
    addMessages('lo', { greeting: texts }, { greeting: { greeting: 'ສະບາຍດີ' } });
    // @ts-expect-error: the whole group is missing
    addMessages('lo', { greeting: texts }, {});
    expect(texts[languageOf('lo')].greeting).to.equal('Kính chào');
  });
});
