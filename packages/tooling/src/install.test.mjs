import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmCommand } from './child.mjs';
import { complaintAboutNode, isInstalled } from './install.mjs';
import { repositoryRoot } from './repository.mjs';

describe('complaintAboutNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
    expect(complaintAboutNode(version)).toBeUndefined();
  });

  it.each(['20.18.3', '18.20.0', '0.10.48'])('refuses Node %s and names the one to install', (version) => {
    expect(complaintAboutNode(version)).toContain('20.19');
  });

  it('asks for the same version as package.json', () => {
    const { engines } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
    expect(complaintAboutNode('1.0.0')).toContain(engines.node.replace('>=', ''));
  });
});

describe('isInstalled', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'packages/kit': { version: '0.1.0' },
      'node_modules/@phoihop/kit': { link: true, resolved: 'packages/kit' },
      'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
      'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
    },
  };
  /** What npm notes after an installation on a system where the optional package is of no use. */
  const { 'node_modules/fsevents': _, '': __, ...present } = wanted.packages;

  it('is content when everything is there, optional packages left aside', () => {
    expect(isInstalled(wanted, { packages: present })).toBe(true);
  });

  it.each([
    ['nothing was ever installed', undefined],
    ['an installation was broken off', {}],
    ['a package is missing', { packages: { 'node_modules/lit': present['node_modules/lit'] } }],
    [
      'a version has moved on',
      { packages: { ...present, 'node_modules/lit': { version: '3.3.2', integrity: 'sha512-a' } } },
    ],
    [
      'the same version has other contents',
      { packages: { ...present, 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-c' } } },
    ],
    [
      'a copy stands where a link to our own package belongs',
      { packages: { ...present, 'node_modules/@phoihop/kit': {} } },
    ],
  ])('asks for an installation when %s', (_situation, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

describe('package-lock.json', () => {
  /** Looks for a package as Node does: beside the one that asks for it, then further up. */
  const stands = (packages, path, name) => {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
      if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`] !== undefined)
        return true;
      if (at === '') return false;
    }
  };

  it('holds the optional packages of every system, without which npm ci stops', () => {
    const { packages } = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !stands(packages, path, name)),
    );
    expect(missing).toEqual([]);
  });
});

describe('npmCommand', () => {
  it('runs the npm that runs us, by Node itself', () => {
    const cli = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmCommand({ npm_execpath: cli })).toEqual([process.execPath, cli]);
    expect(npmCommand({})).toEqual(['npm']);
    expect(npmCommand({ npm_execpath: '/usr/bin/yarn.js' })).toEqual(['npm']);
  });
});
