/** @typedef {{ accessibility: { snapshot: () => Promise<unknown> } }} Page */

/**
 * A command for @web/test-runner (packages/testing/src/spoken.ts): tells a test what a screen reader is told of its page, as a tree of roles and names; Chromium alone has it.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function spokenPlugin() {
  return {
    name: 'spoken',
    executeCommand({ command, session }) {
      if (command !== 'phoihop-accessibility-tree') return undefined;
      const launcher = /** @type {{ getPage?: (id: string) => Page }} */ (session.browser);
      if (!launcher.getPage) throw new Error('only Chromium tells what a screen reader is told');
      return launcher.getPage(session.id).accessibility.snapshot();
    },
  };
}
