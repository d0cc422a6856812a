/** People of the demo: one of each agency, and those who may administer. */
const people = ['lo-thi-hanh', 'kha-thi-phuong', 'nguyen-huu-dat', 'moong-thi-xuan', 'tran-van-hoa'];

/**
 * All that a province holds, as each of its people, and everybody, may see it: documents with their versions, logs and
 * rights.
 * @param {import('./province.harness.mjs').Province} province
 */
export async function everything(province) {
  /** @type {Record<string, unknown>} */
  const held = {};
  const put = async (/** @type {string | undefined} */ person, /** @type {string} */ path) => {
    const answer = await province.ask(person, path);
    held[`${person ?? 'everybody'} ${path}`] = answer;
    return answer.body;
  };
  for (const person of [...people, undefined]) {
    const below = person === undefined ? '/api/published' : '/api';
    for (const kind of ['plans', 'rounds']) {
      for (const { id } of await put(person, `${below}/${kind}`)) {
        await put(person, `${below}/${kind}/${id}`);
        if (person === undefined) continue;
        await put(person, `/api/${kind}/${id}/commands?limit=500`);
        await put(person, `/api/${kind}/${id}/rights`);
      }
    }
  }
  return held;
}
