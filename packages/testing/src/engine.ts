/** The engines that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

function engineOf(userAgent: string): Engine {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The engine that this test runs in. */
export const engine: Engine = engineOf(navigator.userAgent);

/** What not every engine lets a test do. The one place that says what is not run where, and why. */
const abilities = {
  composition: {
    engines: ['chromium'],
    reason: 'only DevTools can compose as an input method does; `npm run test:ime` shows a real one',
  },
  clipboard: {
    engines: ['chromium', 'firefox'],
    reason: 'only what a person presses with a real pointer may put a text on the clipboard',
  },
  'keys behind a composition': {
    engines: ['chromium', 'firefox'],
    reason:
      'ProseMirror leaves the first key behind a composition to Safari, which does nothing with one that a script makes',
  },
  'accessibility tree': {
    engines: ['chromium'],
    reason: 'only DevTools tell what a screen reader is told',
  },
  touch: {
    engines: ['chromium', 'firefox'],
    reason: 'the driver of WebKitGTK sends no touch',
  },
  'text that is dragged': {
    engines: ['chromium'],
    reason: 'a mouse that WebDriver moves begins no drag of the browser’s own',
  },
} as const satisfies Record<string, { engines: readonly Engine[]; reason: string }>;

export type Ability = keyof typeof abilities;

/** A test that needs an ability: where the engine has none, it is listed as skipped with the reason. */
export function itWith(ability: Ability, name: string, test: () => Promise<void>): void {
  const { engines, reason } = abilities[ability];
  if ((engines as readonly Engine[]).includes(engine)) it(name, test);
  else it.skip(`${name} — not in ${engine}: ${reason}`, test);
}

/** Tests that need an ability, as `itWith` has it. */
export function describeWith(ability: Ability, name: string, tests: (this: Mocha.Suite) => void): void {
  const { engines, reason } = abilities[ability];
  if ((engines as readonly Engine[]).includes(engine)) describe(name, tests);
  else describe.skip(`${name} — not in ${engine}: ${reason}`, tests);
}
