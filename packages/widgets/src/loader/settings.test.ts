import { expect } from 'chai';
import { settingsOf, type Settings } from './settings.js';

const bare: Settings = {
  prefix: 'ph',
  lang: undefined,
  theme: undefined,
  kit: undefined,
  widgets: 'present',
  roots: [],
  origins: [],
};

function scriptWith(data: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  return script;
}

/** A page of its own, with this JSON beside the script. */
function pageWith(json: string, attribute = 'data-phoihop', value = ''): Document {
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement('script');
  element.type = 'application/json';
  element.setAttribute(attribute, value);
  element.textContent = json;
  page.head.append(element);
  return page;
}

describe('settings of the loader', () => {
  it('are those of a page that asks for nothing', () => {
    expect(settingsOf(null, document)).to.deep.equal(bare);
  });

  it('come from the script element', () => {
    const script = scriptWith({ prefix: 'tinh', lang: 'en', widgets: 'plan, plan-editor', roots: '#hop' });
    expect(settingsOf(script, document)).to.deep.equal({
      ...bare,
      prefix: 'tinh',
      lang: 'en',
      widgets: ['plan', 'plan-editor'],
      roots: ['#hop'],
    });
  });

  it('show a kit by day, unless the page says otherwise', () => {
    expect(settingsOf(scriptWith({ kit: 'front' }), document)).to.include({ kit: 'front', theme: 'light' });
    const { theme } = settingsOf(scriptWith({ kit: 'front', theme: 'auto' }), document);
    expect(theme).to.equal('auto');
  });

  it('come from JSON beside it, and the script element has the last word', () => {
    const page = pageWith(
      '{ "lang": "en", "theme": "dark", "origins": ["https://so.example"], "widgets": "all" }',
    );
    expect(settingsOf(scriptWith({ theme: 'light' }), page)).to.deep.equal({
      ...bare,
      lang: 'en',
      theme: 'light',
      widgets: 'all',
      origins: ['https://so.example'],
    });
  });

  it('come from the JSON that the script names', () => {
    const page = pageWith('{ "prefix": "hai" }', 'id', 'cau-hinh');
    expect(settingsOf(scriptWith({ config: 'cau-hinh' }), page).prefix).to.equal('hai');
    expect(settingsOf(scriptWith({}), page).prefix).to.equal('ph');
  });

  for (const json of ['', '{', 'null', '"ph"', '[]', '{ "prefix": 3, "lang": {} }']) {
    it(`count as not given where they cannot be read: ${json}`, () => {
      expect(settingsOf(null, pageWith(json))).to.deep.equal(bare);
    });
  }

  for (const prefix of ['PH', '3a', 'a-b', 'a b', '"><script>']) {
    it(`take no prefix that is no beginning of a tag: ${prefix}`, () => {
      expect(settingsOf(scriptWith({ prefix }), document).prefix).to.equal('ph');
    });
  }
});
