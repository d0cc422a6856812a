import { describe, expect, it } from 'vitest';
import { planInstallation } from './debian.mjs';

describe('planInstallation', () => {
  const debian = { platform: 'linux', uid: 0, hasAptGet: true, hasPasswordlessSudo: false };
  const browser = {
    packages: ['chromium', 'fonts-liberation2'],
    remedy: 'install Chrome, Chromium or Edge, or name one in CHROME_PATH',
  };
  const commands = (plan) => plan.steps.map(({ program, args }) => [program, ...args].join(' '));

  it('uses the package manager of a Debian as root: first the list, then the browser', () => {
    expect(commands(planInstallation(debian, browser))).toEqual([
      'apt-get update',
      'apt-get -o DPkg::Lock::Timeout=600 install --yes --no-install-recommends chromium fonts-liberation2',
    ]);
  });

  it('goes through sudo for others, where it asks for no password', () => {
    const plan = planInstallation({ ...debian, uid: 1000, hasPasswordlessSudo: true }, browser);
    expect(commands(plan)[0]).toBe('sudo -n DEBIAN_FRONTEND=noninteractive apt-get update');
  });

  it.each([
    ['a person without sudo', { ...debian, uid: 1000 }, 'sudo apt-get install chromium fonts-liberation2'],
    ['a Linux without apt-get', { ...debian, hasAptGet: false }, 'CHROME_PATH'],
    ['macOS', { ...debian, platform: 'darwin', hasAptGet: false, uid: 501 }, 'CHROME_PATH'],
    ['Windows', { ...debian, platform: 'win32', hasAptGet: false, uid: undefined }, 'CHROME_PATH'],
  ])('tells %s the remedy', (_, system, remedy) => {
    expect(planInstallation(system, browser)).toEqual({ ok: false, remedy: expect.stringContaining(remedy) });
  });
});
