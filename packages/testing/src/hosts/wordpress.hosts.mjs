import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ScriptTagHarness } from '../pages/script-tag.harness.mjs';
import { Recipe } from '../recipes/recipe.mjs';
import { fixture } from './fixtures.mjs';
import { freePort, Host } from './host.mjs';

const recipe = new Recipe('wordpress');
const host = new Host();
const socket = join(host.folder, 'db.sock');
const password = 'mat-khau-cua-trang-thu';
/** @type {ScriptTagHarness} */
let portal;
let origin = '';
/** The pages by the names of their files in the recipe. @type {Record<string, number>} */
let pages = {};

const config = `<?php
foreach (['DB_NAME' => 'wp', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_HOST' => 'localhost:${socket}', 'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => '', 'WP_HTTP_BLOCK_EXTERNAL' => true, 'AUTOMATIC_UPDATER_DISABLED' => true, 'DISABLE_WP_CRON' => true] as $name => $value) define($name, $value);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** What a person clicks through once: the installation, the plugin, and the two pages. */
const setUp = `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = getenv('HTTP_HOST');
function wp_new_blog_notification() {}
require 'www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install('Cổng', 'bien-tap', 'bien-tap@example.invalid', false, '', '${password}');
$failed = activate_plugin('phoihop.php');
if (is_wp_error($failed)) exit($failed->get_error_message());
foreach (['trang-shortcode.html', 'trang-block.html'] as $file)
  $ids[$file] = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => $file, 'post_content' => file_get_contents($file)]);
echo "\\n", json_encode($ids);
`;

before(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const data = join(host.folder, 'db');
  await host.run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  host.start('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]);
  await host.until(
    () =>
      host
        .run('mariadb', [
          '--no-defaults',
          `--socket=${socket}`,
          '-uroot',
          '-e',
          'CREATE DATABASE IF NOT EXISTS wp',
        ])
        .then(() => true),
    'MariaDB',
  );
  host.copy('/usr/share/wordpress', 'www');
  host.copy(process.env.PHOIHOP_SCRIPT_TAG ?? '', 'www/wp-content/phoihop');
  host.write({
    'www/wp-config.php': config,
    'www/wp-content/plugins/phoihop.php': recipe.file('phoihop.php'),
    'www/wp-content/plugins/phoihop-block.js': recipe.file('phoihop-block.js'),
    'www/ke-hoach.json': fixture('ke-hoach.json'),
    'trang-shortcode.html': recipe.file('trang-shortcode.html'),
    'trang-block.html': recipe.file('trang-block.html'),
    'set-up.php': setUp,
  });
  const said = await host.run('php', ['set-up.php'], { HTTP_HOST: `127.0.0.1:${port}` });
  pages = JSON.parse(said.trim().split('\n').at(-1) ?? '');
  host.start('php', ['-S', `127.0.0.1:${port}`, '-t', 'www'], { PHP_CLI_SERVER_WORKERS: '4' });
  await host.answers(`${origin}/`);
  portal = await ScriptTagHarness.start({});
});
after(async () => {
  await portal?.stop();
  await host.stop();
});

describe('the recipe for WordPress', () => {
  for (const [file, tag, words] of /** @type {const} */ ([
    ['trang-shortcode.html', 'ph-recipient-list', 'UBND xã Bản Lìm'],
    ['trang-block.html', 'ph-responsibility-matrix', 'Khảo sát nguồn nước'],
  ])) {
    it(`shows a widget in a page: ${file}`, async () => {
      await portal.page.goto(`${origin}/?page_id=${pages[file]}`);
      await portal.shows(tag, words);
      // WordPress itself asks for an icon that Debian's package does not bring.
      assert.deepEqual(
        portal.errors.filter((error) => !error.startsWith('Failed to load resource')),
        [],
      );
    });
  }

  it('gives the editor a block, which writes what the page holds', async () => {
    const { page } = portal;
    await page.goto(`${origin}/wp-login.php`);
    await page.type('#user_login', 'bien-tap');
    await page.type('#user_pass', password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${origin}/wp-admin/post.php?post=${pages['trang-block.html']}&action=edit`);
    const blocks = await page.waitForFunction(() => {
      const { wp } = /** @type {any} */ (globalThis);
      const [block] = wp.data?.select('core/block-editor')?.getBlocks() ?? [];
      return block && { valid: block.isValid, written: wp.blocks.serialize([block]) };
    });
    assert.deepEqual(await blocks.jsonValue(), {
      valid: true,
      written: recipe.file('trang-block.html').trim(),
    });
  });
});
