import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inGroups, parts, runPart, selectParts } from './parts.mjs';
import { repositoryRoot } from './repository.mjs';

describe('the parts of npm test', () => {
  it('stand in the order of cost: what a person broke last shows first', () => {
    const names = parts.map(({ name }) => name);
    expect(names.slice(0, 12)).toEqual([
      'types',
      'lint',
      'format',
      'deps',
      'unused',
      'build',
      'publish',
      'floor',
      'bytes',
      'start',
      'unit',
      'widgets',
    ]);
  });
});

describe('selectParts', () => {
  it('takes all without a choice, else those that are named, in their own order', () => {
    expect(selectParts(undefined, parts)).toEqual({ ok: true, parts });
    const chosen = selectParts('unit, lint', parts);
    expect(chosen.ok && chosen.parts.map(({ name }) => name)).toEqual(['lint', 'unit']);
  });

  it('refuses a name that it does not know, so that a misspelt choice does not pass', () => {
    expect(selectParts('unit,lnt', parts)).toEqual({ ok: false, unknown: ['lnt'] });
    expect(selectParts('', parts)).toEqual({ ok: false, unknown: [''] });
  });
});

describe('inGroups', () => {
  const part = (name, abreast) => ({ name, what: name, run: () => Promise.resolve(), abreast });
  const names = (groups) => groups.map((group) => group.map(({ name }) => name).join('+'));

  it('puts together what stands side by side and may run so, and keeps the order', () => {
    const all = [part('a', true), part('b', true), part('c'), part('d'), part('e', true)];
    expect(names(inGroups(all))).toEqual(['a+b', 'c', 'd', 'e']);
  });

  it('has every part of npm test once', () => {
    expect(inGroups(parts).flat()).toEqual(parts);
  });
});

describe('runPart', () => {
  const surroundings = { reports: '/nowhere' };

  it('gives the result its name', async () => {
    const part = { name: 'a', what: 'a', run: () => Promise.resolve({ passed: 2, failed: 0 }) };
    expect(await runPart(part, surroundings)).toEqual({ name: 'a', passed: 2, failed: 0 });
  });

  it('counts a part that breaks as one failure, and shows why', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
    const part = { name: 'a', what: 'a', run: () => Promise.reject(new Error('out of memory')) };
    expect(await runPart(part, surroundings)).toEqual({ name: 'a', passed: 0, failed: 1 });
    expect(log).toHaveBeenCalledWith(expect.stringContaining('out of memory'));
    log.mockRestore();
  });
});

describe('what runs before the installation', () => {
  it('imports built-in modules of Node and its own files only', () => {
    const root = join(repositoryRoot, 'packages', 'tooling', 'src');
    const reached = new Set();
    const visit = (file) => {
      if (reached.has(file)) return;
      reached.add(file);
      const text = readFileSync(file, 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)) {
        if (name.startsWith('.')) visit(join(file, '..', name));
        else expect(builtinModules, `${file} imports ${name}`).toContain(name.replace(/^node:/, ''));
      }
    };
    visit(join(root, 'test.mjs'));
    visit(join(root, 'test-engines.mjs'));
    visit(join(root, 'start.mjs'));
    expect(reached.size).toBeGreaterThan(8);
    expect(readdirSync(root)).toContain('test.mjs');
  });
});
