import { describe, expect, it } from 'vitest';
import { prestigeRound } from '../examples/index.js';
import { attachedFiles, fileEnds } from './attached-files.js';

const file = (text: string, name = 'bien-ban.pdf'): File => new File([text], name);

describe('attachedFiles', () => {
  it('reads the files of a posted form: for which paper and criterion each is, and both of its ends', async () => {
    const data = new FormData();
    data.append('category', 'prestige');
    data.append('name', 'Vi Văn Thoong');
    data.append('papers.minutes', file('%PDF-1.7'));
    data.append('criteria.tc-3.files', file(`%PDF-1.7${' '.repeat(5000)}%%EOF`, 'giay-khen.pdf'));
    data.append('other', file('x', 'la.txt'));
    const [minutes, evidence, other] = await attachedFiles(prestigeRound, data);
    expect(minutes).toMatchObject({ id: '0', paper: 'minutes', name: 'bien-ban.pdf', size: 8 });
    expect(evidence).toMatchObject({ paper: 'evidence', criterion: 'tc-3', size: 5013 });
    expect(new TextDecoder().decode(evidence?.tail)).toMatch(/^ +%%EOF$/u);
    expect(evidence?.head.length).toBe(1024);
    expect(other?.paper).toBe('other');
  });

  it('counts a file that cannot be read as empty', async () => {
    const gone = {
      name: 'x.pdf',
      size: 7,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    expect(await fileEnds(gone)).toMatchObject({ size: 0 });
  });
});
