import { describe, expect, it } from 'vitest';
import { importsOf, withVerifiedImports } from './verified-imports.mjs';
import { init } from 'es-module-lexer';

await init;

describe('imports of a release', () => {
  it('makes every import() wait until its file has been checked', () => {
    const code =
      "const open = () => import('./dialog-1.js').then((part) => part.open);\nimport('./words-2.js');";
    expect(withVerifiedImports(code, 'verified-3.js')).toBe(
      'import { verified as __phoihopVerified } from "./verified-3.js";\n' +
        'const open = () => __phoihopVerified(() => import(\'./dialog-1.js\'), "dialog-1.js").then((part) => part.open);\n' +
        '__phoihopVerified(() => import(\'./words-2.js\'), "words-2.js");',
    );
  });

  it('leaves a chunk without import() as it is', () => {
    const code = "import { a } from './a.js'; export const url = import.meta.url + a;";
    expect(withVerifiedImports(code, 'verified.js')).toBe(code);
  });

  it.each(["import('https://elsewhere.example/x.js')", 'import(name)', "import('lit')"])(
    'takes no %s: no release could name its file',
    (code) => {
      expect(() => withVerifiedImports(code, 'verified.js')).toThrow(/A widget imports/u);
    },
  );

  it('lists what a chunk imports at once, each once', async () => {
    const code =
      "import './b.js'; import { a } from './a.js'; export { c } from './b.js'; import('./later.js');";
    expect(await importsOf(code)).toEqual(['a.js', 'b.js']);
  });
});
