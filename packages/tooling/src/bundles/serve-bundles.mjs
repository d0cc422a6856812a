import { relative } from 'node:path';
import { repositoryRoot } from '../repository.mjs';
import { bundlesFolder, bundleTests } from './bundle-tests.mjs';

/**
 * @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher
 * @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin
 * @typedef {import('./bundle-tests.mjs').TestBundle} TestBundle
 * @typedef {(context: import('koa').Context, next: () => Promise<unknown>) => Promise<unknown>} Middleware
 */

/** Addresses of modules and of their maps, with the folder of their package. */
const sources = /^\/(?<folder>.+?)\/src\/.+\.(?:ts|js|js\.map)$/u;
/** Addresses of what modules share. */
const shared = new RegExp(`^/${bundlesFolder}/(?<folder>.+)/[^/]+$`, 'u');

/**
 * Serves tests of @web/test-runner from bundles: a page loads some files in place of some hundred modules. The tests of
 * a package are bundled once, when the first of them is asked for.
 */
export class TestBundles {
  /** @type {Map<string, Promise<TestBundle>>} */
  #bundles = new Map();
  /** @type {readonly string[]} */
  #tests = [];
  /** @type {((paths: readonly string[]) => void) | undefined} */
  #watch;

  /**
   * Listens to which tests the runner runs: it tells its launchers alone.
   * @template {BrowserLauncher} Launcher
   * @param {Launcher} launcher
   */
  listen(launcher) {
    const initialize = launcher.initialize?.bind(launcher);
    return Object.assign(launcher, {
      /** @type {NonNullable<BrowserLauncher['initialize']>} */
      initialize: (config, tests) => {
        this.#tests = tests;
        return initialize?.(config, tests);
      },
    });
  }

  /** With `--watch`, all is bundled anew once a file of it changes. @returns {TestRunnerPlugin} */
  plugin() {
    return {
      name: 'phoihop-bundles',
      serverStart: ({ config, fileWatcher }) => {
        if (config.disableFileWatcher) return;
        this.#watch = (paths) => fileWatcher.add([...paths]);
        const forget = () => this.#bundles.clear();
        fileWatcher.addListener('change', forget);
        fileWatcher.addListener('unlink', forget);
      },
    };
  }

  /** @returns {Middleware} */
  middleware() {
    return async (context, next) => {
      const path = decodeURI(context.path);
      const folder = (shared.exec(path) ?? sources.exec(path))?.groups?.folder;
      if (folder === undefined) return next();
      const bundle = await this.#bundleOf(folder).catch(() => undefined);
      if (bundle === undefined) {
        // What is wrong has been printed.
        context.status = 500;
        return undefined;
      }
      const contents = contentsAt(bundle, folder, path);
      if (contents === undefined) return next();
      context.type = path.endsWith('.js') || path.endsWith('.ts') ? 'js' : 'json';
      // A name made from the contents never means anything else.
      if (shared.test(path)) context.set('cache-control', 'public, max-age=31536000');
      context.body = contents;
      return undefined;
    };
  }

  /** @param {string} folder */
  #bundleOf(folder) {
    const known = this.#bundles.get(folder);
    if (known !== undefined) return known;
    const tests = this.#tests.filter((path) =>
      relative(repositoryRoot, path).replaceAll('\\', '/').startsWith(`${folder}/src/`),
    );
    const bundle = bundleTests(folder, tests);
    this.#bundles.set(folder, bundle);
    // Also the tests of a bundle that could not be made.
    this.#watch?.(tests);
    bundle.then(({ inputs }) => this.#watch?.(inputs)).catch(() => {});
    return bundle;
  }
}

/**
 * @param {TestBundle} bundle
 * @param {string} folder
 * @param {string} path
 * @returns {string | Buffer | undefined}
 */
function contentsAt(bundle, folder, path) {
  if (path === `/${bundlesFolder}/${folder}/modules.json`) return JSON.stringify(bundle.modules);
  // A module has one file, whoever asks for it by whichever of its addresses.
  const entry = bundle.entries.get(path);
  if (entry !== undefined) return `export * from '${entry}';`;
  const contents = bundle.files.get(path);
  return contents && Buffer.from(contents);
}
