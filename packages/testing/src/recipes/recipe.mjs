import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = resolve(fileURLToPath(import.meta.url), '../../../../../docs/embedding');

/** A page of docs/embedding, with the files that a reader copies from it. */
export class Recipe {
  /** @param {string} name of the page */
  constructor(name) {
    this.text = readFileSync(resolve(docs, `${name}.md`), 'utf8');
    /** A block names its file behind its language: ```php index.php. @type {ReadonlyMap<string, string>} */
    this.files = new Map(
      [...this.text.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gmu)].map(([, file = '', code = '']) => [
        file,
        code,
      ]),
    );
  }

  /** The text of a file. @param {string} name */
  file(name) {
    const code = this.files.get(name);
    assert.ok(code !== undefined, `the recipe has no ${name}, but ${[...this.files.keys()].join(', ')}`);
    return code;
  }

  /** How many lines a file takes. @param {string} name */
  lines(name) {
    return this.file(name).trimEnd().split('\n').length;
  }

  /** The steps of the recipe, without their numbers. */
  get steps() {
    return [...this.text.matchAll(/^\d+\. (.+)$/gmu)].map(([, step = '']) => step);
  }
}
