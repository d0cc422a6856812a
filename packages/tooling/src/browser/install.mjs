/**
 * @typedef {{ platform: string, uid: number | undefined, hasAptGet: boolean, hasPasswordlessSudo: boolean }} System
 * @typedef {{ program: string, args: string[], env: Record<string, string> }} Step
 */

const remedy = 'install Chrome, Chromium or Edge, or name one in CHROME_PATH';

/**
 * How to get a browser on this system: by its own package manager where we may use it, never by a download of ours.
 * @param {System} system
 * @returns {{ ok: true, steps: Step[] } | { ok: false, remedy: string }}
 */
export function planInstallation({ platform, uid, hasAptGet, hasPasswordlessSudo }) {
  if (platform !== 'linux' || !hasAptGet) return { ok: false, remedy };
  if (uid !== 0 && !hasPasswordlessSudo) {
    return { ok: false, remedy: `${remedy} (here: sudo apt-get install chromium)` };
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // sudo drops the environment, so the variable is handed on as one of its arguments.
  const before = uid === 0 ? [] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  const steps = [
    ['apt-get', 'update'],
    // Liberation stands in for Times New Roman, which documents are set in.
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ].map((command) => {
    const [program = '', ...args] = [...before, ...command];
    return { program, args, env };
  });
  return { ok: true, steps };
}

/** What to tell a person whose machine has no browser. */
export const browserRemedy = remedy;
