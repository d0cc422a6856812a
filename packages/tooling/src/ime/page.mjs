// A page with a plan editor and a responsibility matrix, for a browser that is typed into from outside.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { repositoryRoot } from '../repository.mjs';

/** What the page makes of the items that a case begins with; `imeBody` tells what the plan holds. */
const contents = `
import '@phoihop/plan-editor/define';
import '@phoihop/responsibility-matrix/define';
import { newId } from '@phoihop/plan';
import { agency, item, planFile, taskItem } from '@phoihop/plan/testing';
import { keysOf } from './packages/testing/src/typing/vietnamese-typing.ts';
const editor = document.querySelector('ph-plan-editor');
globalThis.imeOpen = async (texts, place, marks = []) => {
  const items = texts.map((text, index) => item('m' + index, 1, index + 1 + '.', text));
  if (marks.length > 0) items[0] = { ...items[0], marks };
  const file = planFile(items);
  // A plan of its own: what was typed into the one before is no draft of it.
  editor.plan = { ...file, plan: { ...file.plan, id: newId() } };
  await editor.updateComplete;
  editor.placeCaret({ item: 'm0', offset: place });
  await editor.updateComplete;
};
globalThis.imeBody = () => editor.plan.plan.items.map(({ text }) => text);
globalThis.imeMarks = () => editor.plan.plan.items[0].marks ?? [];
globalThis.imeShown = () => Array.from(editor.renderRoot.querySelectorAll('.surface .item'), (each) => each.textContent);
const matrix = document.querySelector('ph-responsibility-matrix');
globalThis.imeShow = (tag) => {
  editor.hidden = tag !== editor.localName;
  matrix.hidden = tag !== matrix.localName;
};
globalThis.imeMatrix = async () => {
  const agencies = Array.from({ length: 13 }, (_, at) => agency('a' + at, 'Sở ' + (at + 1)));
  const file = planFile({ agencies, items: [item('i', 1, 'I.', 'NỘI DUNG'), taskItem('t', 2, '1.', 'a12:lead', 'Tổ chức hội nghị')] });
  matrix.plan = { ...file, plan: { ...file.plan, id: newId() } };
  await matrix.updateComplete;
  while (!matrix.tools) await new Promise((resolve) => setTimeout(resolve, 20));
  await matrix.updateComplete;
  // All cells at first: what is out of view is not in the page.
  matrix.tools.lead('t', 'a0');
  await matrix.updateComplete;
};
globalThis.imeCells = () => {
  const { assignments } = matrix.plan.plan.items[1].task;
  const letters = { lead: 'C', coordinate: 'P', advise: 'M', focal: 'Đ', direct: 'A', guide: 'H', supervise: 'G', monitor: 'T', consolidate: 'N', inform: 'I', issue: 'B', implement: 'K' };
  return Array.from({ length: 12 }, (_, at) => assignments.filter(({ agency: of }) => of === 'a' + at).map(({ role }) => letters[role]).join('')).join('|');
};
globalThis.imeKeys = keysOf;
globalThis.imeReady = true;`;

const document = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Gõ tiếng Việt</title>
<body><ph-plan-editor></ph-plan-editor><ph-responsibility-matrix hidden></ph-responsibility-matrix><script type="module" src="/page.js"></script></body></html>`;

/** @returns {Promise<{ url: string, close: () => void }>} the page, served on loopback */
export async function servePage() {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repositoryRoot, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const code = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : document);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
