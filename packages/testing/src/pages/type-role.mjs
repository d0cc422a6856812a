/**
 * Types a letter into the cell of a responsibility matrix that takes the focus, once its keys are there. Resolves when the
 * plan holds the role, which it does a frame behind the letter.
 * @param {import('puppeteer-core').Page} page
 * @param {string} letter of a role
 */
export async function typeRole(page, letter) {
  // Keys come behind the table, together with its tools.
  await page.waitForFunction(() => {
    const root = document.querySelector('ph-responsibility-matrix')?.shadowRoot;
    return root?.querySelector('[role=grid] .cell') && root.querySelector('button');
  });
  await page.evaluate(() => {
    const root = document.querySelector('ph-responsibility-matrix')?.shadowRoot;
    /** @type {HTMLElement | null | undefined} */ (
      root?.querySelector('[role=grid] [tabindex="0"]')
    )?.focus();
  });
  await page.keyboard.press(letter);
  await page.evaluate(async () => {
    const matrix = /** @type {{ updateComplete?: Promise<boolean> } | null} */ (
      /** @type {unknown} */ (document.querySelector('ph-responsibility-matrix'))
    );
    await matrix?.updateComplete;
  });
}
