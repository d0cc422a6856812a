/**
 * @typedef {import('../browser/find.mjs').Machine} Machine
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {'firefox' | 'webkit'} OtherEngine an engine beside Chromium, which `browser/find.mjs` finds
 * @typedef {{ ok: true, programs: Record<string, string> } | { ok: false, missing: string[] }} FoundEngine
 *   the programs that the engine needs, or the roles that nothing on this machine fills
 */

/** The variable that names the Firefox to use. */
const firefoxVariable = 'FIREFOX_PATH';

const binaries = (/** @type {string[]} */ ...names) =>
  names.flatMap((name) => [`/usr/local/bin/${name}`, `/usr/bin/${name}`]);

/** Debian's names for processors, in the folders of libraries. */
const processors = ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm-linux-gnueabihf'];

/** What each engine needs, by its role, and where it usually lies; the first that is there is taken. */
const needs = {
  firefox: {
    browser: [
      ...binaries('firefox', 'firefox-esr'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  webkit: {
    driver: binaries('WebKitWebDriver'),
    browser: processors.flatMap((processor) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
        (version) => `/usr/lib/${processor}/${version}/MiniBrowser`,
      ),
    ),
    display: binaries('Xvfb'),
  },
};

/**
 * The programs of an engine on this machine.
 * @param {OtherEngine} engine
 * @param {Machine} machine
 * @returns {FoundEngine}
 */
export function findEngine(engine, { env, isProgram }) {
  const named = engine === 'firefox' ? env[firefoxVariable] : undefined;
  const programs = Object.entries(needs[engine]).map(([role, places]) => ({
    role,
    path: (named ? [named] : places).find(isProgram),
  }));
  const missing = programs.filter(({ path }) => path === undefined).map(({ role }) => role);
  return missing.length > 0
    ? { ok: false, missing }
    : { ok: true, programs: Object.fromEntries(programs.map(({ role, path }) => [role, path ?? ''])) };
}
