import { describe, expect, it } from 'vitest';
import { findEngine } from './find.mjs';
import { webDriverActions, webDriverKey } from './keys.mjs';

const machine = (env, ...programs) => ({
  platform: 'linux',
  env,
  isProgram: (path) => programs.includes(path),
});

describe('findEngine', () => {
  it('finds Debian’s Firefox, and one of an own name before all others', () => {
    const debian = machine({}, '/usr/bin/firefox-esr');
    expect(findEngine('firefox', debian)).toEqual({
      ok: true,
      programs: { browser: '/usr/bin/firefox-esr' },
    });
    const own = machine({ FIREFOX_PATH: '/opt/firefox' }, '/usr/bin/firefox-esr', '/opt/firefox');
    expect(findEngine('firefox', own)).toEqual({ ok: true, programs: { browser: '/opt/firefox' } });
  });

  it('takes no other Firefox when the named one is missing', () => {
    const named = machine({ FIREFOX_PATH: '/gone' }, '/usr/bin/firefox-esr');
    expect(findEngine('firefox', named)).toEqual({ ok: false, missing: ['browser'] });
  });

  it('says what WebKit lacks: it needs its driver, a browser and a screen', () => {
    const miniBrowser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
    const programs = ['/usr/bin/WebKitWebDriver', miniBrowser];
    expect(findEngine('webkit', machine({}, ...programs))).toEqual({ ok: false, missing: ['display'] });
    expect(findEngine('webkit', machine({}, ...programs, '/usr/bin/Xvfb'))).toEqual({
      ok: true,
      programs: { driver: '/usr/bin/WebKitWebDriver', browser: miniBrowser, display: '/usr/bin/Xvfb' },
    });
  });
});

describe('keys for WebDriver', () => {
  it('are characters, or code points for keys without one', () => {
    expect(['ề', 'a', 'Backspace', 'F1', 'F12'].map(webDriverKey)).toEqual([
      'ề',
      'a',
      '\uE003',
      '\uE031',
      '\uE03C',
    ]);
    expect(() => webDriverKey('Ctrl')).toThrow(RangeError);
  });

  it('go down and up; held ones stay down', () => {
    expect(webDriverActions([{ down: 'Shift' }, { press: 'Tab' }, { up: 'Shift' }])).toEqual([
      { type: 'keyDown', value: '\uE008' },
      { type: 'keyDown', value: '\uE004' },
      { type: 'keyUp', value: '\uE004' },
      { type: 'keyUp', value: '\uE008' },
    ]);
  });

  it('know no composition, and say so', () => {
    expect(() => webDriverActions([{ compose: 'uy' }])).toThrow(RangeError);
  });
});
