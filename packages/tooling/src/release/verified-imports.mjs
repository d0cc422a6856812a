import { init, parse } from 'es-module-lexer';

/** Where a chunk calls the function that packages/widgets/src/entries/verified.ts exports. */
const NAME = '__phoihopVerified';

/**
 * Makes each `import()` of a release wait until its file has been checked: `import('./x.js')` becomes
 * `verified(() => import('./x.js'), 'x.js')`.
 * @param {string} verifier name of the entry that exports `verified`
 * @returns {import('rolldown').Plugin}
 */
export function verifiedImports(verifier) {
  return {
    name: 'verified-imports',
    async renderChunk(code, chunk, _options, { chunks }) {
      await init;
      const holder = Object.values(chunks).find(({ name, isEntry }) => isEntry && name === verifier);
      if (!holder) throw new Error(`The release has no entry “${verifier}”.`);
      const changed = withVerifiedImports(code, holder.fileName);
      return chunk.name === verifier || changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/**
 * @param {string} code of a chunk
 * @param {string} holder file name of the chunk that exports `verified`
 */
export function withVerifiedImports(code, holder) {
  const dynamic = parse(code)[0].filter(({ d }) => d > -1);
  if (dynamic.length === 0) return code;
  let changed = code;
  // From the end, so that the places before stay where they are.
  for (const { ss, se, n } of dynamic.reverse()) {
    if (!n?.startsWith('./')) throw new Error(`A widget imports ${n ?? 'what no release can name'}.`);
    const verified = `${NAME}(() => ${changed.slice(ss, se)}, ${JSON.stringify(n.slice(2))})`;
    changed = changed.slice(0, ss) + verified + changed.slice(se);
  }
  return `import { verified as ${NAME} } from ${JSON.stringify(`./${holder}`)};\n${changed}`;
}

/** The files beside it that a chunk imports at once. @param {string} code */
export async function importsOf(code) {
  await init;
  const names = parse(code)[0].flatMap(({ d, n }) => (d === -1 && n ? [n] : []));
  return [...new Set(names.map((name) => name.replace(/^\.\//u, '')))].sort();
}
