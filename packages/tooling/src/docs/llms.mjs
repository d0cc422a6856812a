/**
 * `docs/llms.txt` from the index of the docs: a title, what it is, and each page with a sentence, as llmstxt.org describes.
 * @param {string} index the text of docs/README.md
 * @param {readonly { link: string, note: string }[]} widgets their pages stand in a table of the index, under this heading
 */
export function llmsText(index, widgets) {
  const blocks = index
    .replaceAll(/<!-- npm run docs -- --write: widgets -->[\s\S]*?<!-- end -->/gu, () =>
      widgets.map(({ link, note }) => `- ${link}: ${note}`).join('\n'),
    )
    .split('\n');
  const kept = blocks.filter((line) => /^(?:#|- )/u.test(line));
  const [summary = ''] = blocks.filter((line) => line !== '' && !/^(?:#|- |\[|<)/u.test(line));
  return kept
    .flatMap((line) => {
      if (line.startsWith('# ')) return [line, '', `> ${summary}`];
      return line.startsWith('## ') ? ['', line, ''] : [line];
    })
    .join('\n')
    .concat('\n');
}
