import { existsSync } from 'node:fs';
import { ensureEngine } from '../engines/ensure.mjs';
import { installPackages } from '../debian.mjs';
import { launch } from './browsers.mjs';
import { servePage } from './page.mjs';
import { runCases } from './run-cases.mjs';
import { startSession } from './session.mjs';

const wanted = {
  packages: ['xvfb', 'xdotool', 'openbox', 'dbus', 'ibus', 'ibus-gtk3', 'ibus-unikey'],
  remedy:
    'on a Debian or a relative of it: apt-get install xvfb xdotool openbox dbus ibus ibus-gtk3 ibus-unikey',
};

/** What has to be on the machine: a program of each package, and the engine itself. */
const programs = [
  '/usr/bin/Xvfb',
  '/usr/bin/xdotool',
  '/usr/bin/openbox',
  '/usr/bin/dbus-daemon',
  '/usr/bin/ibus-daemon',
  '/usr/libexec/ibus-engine-unikey',
];

/** @returns {Promise<{ ok: true } | { ok: false, remedy: string }>} */
async function ensureInputMethod() {
  if (programs.every((program) => existsSync(program))) return { ok: true };
  const installation = await installPackages(wanted);
  if (!installation.ok) return installation;
  const missing = programs.filter((program) => !existsSync(program));
  return missing.length === 0
    ? { ok: true }
    : { ok: false, remedy: `${wanted.remedy} (missing: ${missing.join(', ')})` };
}

/** @type {(engine: 'chromium' | 'firefox', title: string) => import('../parts.mjs').Part} */
const typedInto = (engine, title) => ({
  name: engine,
  what: `Unikey of ibus types into ${title}`,
  async run() {
    const inputMethod = await ensureInputMethod();
    const browser = inputMethod.ok ? await ensureEngine(engine) : inputMethod;
    if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what: this.what, remedy: browser.remedy }] };
    console.log(browser.version);
    const served = await servePage();
    const sum = { passed: 0, failed: 0 };
    try {
      for (const method of /** @type {const} */ (['telex', 'vni'])) {
        const session = await startSession(method);
        try {
          const opened = await launch(engine, browser.programs.browser ?? '', session.env);
          const page = await opened.open(served.url);
          const { passed, failed } = await runCases(page, session, method, title);
          sum.passed += passed;
          sum.failed += failed;
          await opened.close();
        } finally {
          session.stop();
        }
      }
    } finally {
      served.close();
    }
    return sum;
  },
});

/** @type {import('../parts.mjs').Part} */
const notTypedInto = {
  name: 'webkit',
  what: 'Unikey of ibus types into WebKit',
  run: () =>
    Promise.resolve({
      passed: 0,
      failed: 0,
      skipped: [
        'Unikey in WebKitGTK — untested: no keys of the screen reach a page that its driver has opened',
      ],
    }),
};

/** What `npm run test:ime` consists of. */
export const imeParts = [typedInto('chromium', 'Chromium'), typedInto('firefox', 'Firefox'), notTypedInto];
