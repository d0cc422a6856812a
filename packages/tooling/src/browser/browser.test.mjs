import { describe, expect, it } from 'vitest';
import { findBrowser, thisMachine } from './find.mjs';
import { browserFlags } from './flags.mjs';

const machine = (platform, env, ...programs) => ({
  platform,
  env,
  isProgram: (path) => programs.includes(path),
});

describe('findBrowser', () => {
  it('takes the one that the environment names before all others', () => {
    const linux = machine(
      'linux',
      { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' },
      '/opt/mine',
      '/usr/bin/chromium',
    );
    expect(findBrowser(linux)).toEqual({ ok: true, path: '/opt/mine' });
  });

  it('tells that the named one is missing instead of taking another', () => {
    const linux = machine(
      'linux',
      { PUPPETEER_EXECUTABLE_PATH: '/gone', PATH: '/usr/bin' },
      '/usr/bin/chromium',
    );
    const variable = 'PUPPETEER_EXECUTABLE_PATH';
    expect(findBrowser(linux)).toEqual({ ok: false, code: 'named-but-missing', variable, path: '/gone' });
  });

  it.each([
    ['linux', { PATH: '/home/lan/bin:/usr/bin' }, '/home/lan/bin/google-chrome'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge-stable'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'darwin',
      { HOME: '/Users/lan' },
      '/Users/lan/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    ['darwin', { PATH: '/opt/homebrew/bin' }, '/opt/homebrew/bin/chromium'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\lan' }, 'C:\\lan\\Google\\Chrome\\Application\\chrome.exe'],
  ])('on %s with %o finds %s', (platform, env, path) => {
    expect(findBrowser(machine(platform, env, path))).toEqual({ ok: true, path });
  });

  it.each(['linux', 'darwin', 'win32', 'freebsd'])('says on %s when there is none', (platform) => {
    expect(findBrowser(machine(platform, { PATH: '/usr/bin' }))).toEqual({ ok: false, code: 'not-found' });
  });

  it('does not take a folder or a plain text file of this machine for a program', () => {
    const { isProgram } = thisMachine();
    expect(isProgram(process.execPath)).toBe(true);
    expect(isProgram(import.meta.dirname)).toBe(false);
    expect(isProgram('/nowhere/chromium')).toBe(false);
  });
});

describe('browserFlags', () => {
  it('leaves the sandbox on, except for root on Linux', () => {
    expect(browserFlags({ platform: 'linux', uid: 0 })).toContain('--no-sandbox');
    expect(browserFlags({ platform: 'linux', uid: 1000 })).not.toContain('--no-sandbox');
    expect(browserFlags({ platform: 'darwin', uid: 0 })).not.toContain('--no-sandbox');
    expect(browserFlags({ platform: 'win32', uid: undefined })).not.toContain('--no-sandbox');
  });
});
