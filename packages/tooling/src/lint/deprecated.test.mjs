import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedFolders } from '../publish/published-packages.mjs';
import { silentDeprecations } from './deprecated.mjs';

describe('what is deprecated', () => {
  it('says so in the console', () => {
    const silent = `/** The old way.\n * @deprecated use \`moi\` */\nset cu(value: string) {\n  this.moi = value;\n}\n/** Other. */\nkhac() { warnDeprecated('x', 'y'); }`;
    expect(silentDeprecations(silent)).toEqual(['set cu(value: string) {']);
    const told = silent.replace('  this.moi', "  warnDeprecated('cu', 'moi');\n  this.moi");
    expect(silentDeprecations(told)).toEqual([]);
  });

  it('need not where it is a type alone', () => {
    expect(silentDeprecations('/** @deprecated use `Moi` */\nexport interface Cu {}')).toEqual([]);
  });

  it('says so in every published package', () => {
    for (const folder of publishedFolders()) {
      const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => /(?<!\.test|\.d)\.ts$/u.test(name))) {
        const source = readFileSync(join(folder, 'src', file), 'utf8');
        expect(silentDeprecations(source), join(folder, file)).toEqual([]);
      }
    }
  });
});
