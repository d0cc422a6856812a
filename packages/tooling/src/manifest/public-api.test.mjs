import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.mjs';
import { elementsOf } from './frameworks.mjs';
import { publicApi } from './public-api.mjs';
import { foldersOfElements } from './write-manifests.mjs';

/** @typedef {import('./public-api.mjs').Declaration} Declaration */

/** @param {Partial<Declaration>} parts */
const manifestOf = (parts) => ({
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'packages/danh-sach/src/danh-sach.ts',
      declarations: [
        { kind: 'class', name: 'DanhSach', customElement: true, tagName: 'ph-danh-sach', ...parts },
        { kind: 'function', name: 'helper' },
      ],
    },
    { kind: 'javascript-module', path: 'packages/khac/src/khac.ts', declarations: [] },
  ],
});

/** @param {Partial<Declaration>} parts */
const elementOf = (parts) => publicApi(manifestOf(parts), 'packages/danh-sach').modules[0]?.declarations?.[0];

describe('the public interface of an element', () => {
  it('is told of the elements of one package, where the package publishes them', () => {
    const { modules } = publicApi(manifestOf({}), 'packages/danh-sach');
    expect(modules.map(({ path, declarations }) => [path, declarations?.map(({ name }) => name)])).toEqual([
      ['dist/danh-sach.js', ['DanhSach']],
    ]);
  });

  it('holds members that say what they are', () => {
    const members = [
      { kind: 'field', name: 'units', description: 'The units.' },
      { kind: 'field', name: 'bare' },
      { kind: 'field', name: 'texts', description: 'Not part of the public interface: for its own parts.' },
      { kind: 'field', name: 'hidden', description: 'Its own.', privacy: 'private' },
      { kind: 'field', name: 'styles', description: 'Of the class.', static: true },
    ];
    expect(elementOf({ members })?.members?.map(({ name }) => name)).toEqual(['units']);
  });

  it('holds events that the class names, not whatever it was seen to dispatch', () => {
    const events = [
      { name: 'ph-change', description: 'a person has changed it' },
      { name: 'ph-other' },
      { name: 'command', description: 'a parameter' },
      { description: 'nameless' },
    ];
    expect(elementOf({ events })?.events?.map(({ name }) => name)).toEqual(['ph-change']);
  });

  it('says nothing of where a member comes from', () => {
    const members = [{ kind: 'field', name: 'for', description: 'An id.', inheritedFrom: { name: 'Kit' } }];
    expect(elementOf({ members, superclass: { name: 'Kit' } })).not.toHaveProperty('superclass');
    expect(elementOf({ members })?.members?.[0]).not.toHaveProperty('inheritedFrom');
  });
});

describe('the manifest of the library', () => {
  it('tells each element with what it inherits from the kit', () => {
    const folders = foldersOfElements();
    const all = analyze(folders);
    const elements = folders.flatMap((folder) => elementsOf(publicApi(all, folder), folder));
    for (const folder of folders)
      expect(
        elements.some((element) => element.package === folder),
        folder,
      ).toBe(true);
    const editor = elements.find(({ tag }) => tag === 'ph-plan-editor');
    expect(editor?.properties).toEqual(expect.arrayContaining(['actor', 'can', 'for', 'plan', 'readonly']));
    expect(editor?.booleans).toEqual(['readonly']);
    expect(editor?.events).toEqual(expect.arrayContaining(['ph-change', 'ph-new-plan']));
  }, 60_000);
});
