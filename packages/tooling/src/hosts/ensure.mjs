import { existsSync } from 'node:fs';
import { npmCommand, run } from '../child.mjs';
import { installPackages } from '../debian.mjs';

/**
 * @typedef {{ packages: string[], files: string[] }} Needed Debian's packages, and the files by which they are known
 */

/** What each host needs besides Node and a browser. @type {Readonly<Record<'php' | 'jsp' | 'wordpress', Needed>>} */
export const needed = {
  php: { packages: ['php-cli'], files: ['/usr/bin/php'] },
  jsp: {
    packages: ['tomcat10-user', 'default-jre-headless'],
    files: ['/usr/bin/tomcat10-instance-create', '/usr/bin/java'],
  },
  wordpress: {
    // Any web server satisfies the package; the smallest, since PHP serves the pages here.
    packages: [
      ...['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server'],
      ...['php-cli', 'php-cgi', 'php', 'php-mysql', 'micro-httpd'],
    ],
    files: [
      ...['/usr/share/wordpress/wp-load.php', '/usr/share/wordpress/wp-content/themes/twentytwentythree'],
      ...['/usr/sbin/mariadbd', '/usr/bin/php'],
    ],
  },
};

/**
 * @param {Needed} host
 * @returns {Promise<{ ok: true } | { ok: false, remedy: string }>}
 */
export async function ensureHost({ packages, files }) {
  const lacking = () => files.filter((file) => !existsSync(file));
  if (lacking().length === 0) return { ok: true };
  const remedy = `install Debian’s ${packages.join(', ')}`;
  const installation = await installPackages({ packages, remedy });
  if (!installation.ok) return installation;
  return lacking().length === 0
    ? { ok: true }
    : { ok: false, remedy: `${remedy} (missing: ${lacking().join(', ')})` };
}

/**
 * Whether npm reaches a registry that has Angular, which is installed into a project of its own.
 * @returns {Promise<{ ok: true } | { ok: false, remedy: string }>}
 */
export async function ensureAngular() {
  const [npm, ...before] = npmCommand();
  const asked = await run(npm, [...before, 'view', '@angular/build@^21', 'version'], { show: 'on-failure' });
  return asked === 0
    ? { ok: true }
    : { ok: false, remedy: 'let npm reach a registry with @angular/build 21 and what it needs' };
}
