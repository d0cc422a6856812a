/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').ElementHandle<Element>} Handle
 * @typedef {'textbox' | 'combobox' | 'radio' | 'checkbox' | 'button' | 'option' | 'heading' | 'listbox'} Role
 */

/** Shown or not, there is nothing to wait for longer than this (milliseconds). */
const PATIENCE = 10_000;

/**
 * The one thing in a page that has this role and this very name in the accessibility tree. Names are all that a screen
 * reader has: two things of one name are a fault as much as none.
 * @param {Page} page @param {Role} role @param {string} name
 * @returns {Promise<Handle>}
 */
export async function named(page, role, name) {
  const selector = `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;
  await page.waitForSelector(selector, { timeout: PATIENCE }).catch(async () => {
    throw new RangeError(`no ${role} “${name}”; there are ${(await namesOf(page, role)).join(' | ')}`);
  });
  const found = await page.$$(selector);
  if (found.length !== 1) throw new RangeError(`${found.length} times a ${role} “${name}”`);
  return /** @type {Handle} */ (found[0]);
}

/**
 * A control for files, by the name that it gives itself: in the tree, what bears it is a button of the browser's own.
 * @param {Page} page @param {string} name @returns {Promise<Handle>}
 */
export async function fileControl(page, name) {
  const found = await page
    .waitForSelector(`>>> input[type="file"][aria-label="${name}"]`, { timeout: PATIENCE })
    .catch(() => null);
  if (!found || !(await namesOf(page, 'button')).includes(name))
    throw new RangeError(`no control for files “${name}”`);
  return /** @type {Handle} */ (found);
}

/** One of the choices that belong to a control. @param {Page} page @param {string} label @param {string} option @returns {Promise<Handle>} */
export async function optionOf(page, label, option) {
  const list = await named(page, 'listbox', label);
  const found = await list.waitForSelector(`::-p-aria([name="${option}"][role="option"])`, {
    timeout: PATIENCE,
  });
  if (!found) throw new RangeError(`no option “${option}” of “${label}”`);
  return /** @type {Handle} */ (found);
}

/** Chooses from a native list by the words of an option: what is drawn for that belongs to the machine. @param {Handle} list @param {string} option */
export async function choose(list, option) {
  const value = await list.evaluate(
    (element, wanted) =>
      Array.from(/** @type {HTMLSelectElement} */ (element).options).find(({ label }) => label === wanted)
        ?.value,
    option,
  );
  if (value === undefined) throw new RangeError(`no option “${option}”`);
  await list.select(value);
}

/** @param {Page} page @param {string} role */
export async function namesOf(page, role) {
  /** @type {string[]} */
  const names = [];
  const walk = (/** @type {import('puppeteer-core').SerializedAXNode | null} */ node) => {
    if (node?.role === role) names.push(node.name ?? '');
    node?.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return names;
}

/** The node of the tree that has the focus. @param {Page} page */
async function nodeWithFocus(page) {
  /** @type {import('puppeteer-core').SerializedAXNode | undefined} */
  let deepest;
  const walk = (/** @type {import('puppeteer-core').SerializedAXNode | null} */ node) => {
    if (node?.focused) deepest = node;
    node?.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  return deepest;
}

/** What has the focus, as a screen reader tells it. @param {Page} page */
export async function focused(page) {
  const node = await nodeWithFocus(page);
  return { role: node?.role ?? '', name: node?.name ?? '', checked: node?.checked === true };
}

/** The name of what has the focus, and what is said of it besides. @param {Page} page */
export async function saidOfFocused(page) {
  const node = await nodeWithFocus(page);
  return { name: node?.name ?? '', description: node?.description ?? '' };
}

/** What a control holds. @param {Handle} control @returns {Promise<string>} */
export const valueOf = (control) =>
  control.evaluate((element) => /** @type {HTMLInputElement} */ (element).value);

/** The words of the option that a native list shows. @param {Handle} control @returns {Promise<string>} */
export const chosenIn = (control) =>
  control.evaluate((element) => /** @type {HTMLSelectElement} */ (element).selectedOptions[0]?.label ?? '');
