/** A host name that is no secure context, as a portal on a plain http:// intranet: Chromium maps it to loopback. */
export const insecureHost = 'portal.test';

/**
 * Command-line flags for every browser that a command of this repository starts.
 * @param {{ platform: string, uid: number | undefined }} process platform and user id (0 = root) of this process
 * @returns {string[]}
 */
export function browserFlags({ platform, uid }) {
  return [
    // Chromium refuses to run its sandbox as root, as in a container.
    ...(platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    // Nothing but the tests' own pages: no request of the browser itself.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`,
  ];
}

/** @returns {string[]} the flags for this process */
export const flagsHere = () => browserFlags({ platform: process.platform, uid: process.getuid?.() });
