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
  // WordPress's editor is some megabytes of scripts, which PHP serves one by one.
  portal.page.setDefaultTimeout(120_000);
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
    // The page itself moves the focus to the name after a moment: what is typed before may land in the wrong field.
    for (const [field, text] of Object.entries({ '#user_login': 'bien-tap', '#user_pass': password }))
      await page.locator(field).fill(text);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    assert.equal(new URL(page.url()).pathname, '/wp-admin/', 'nobody is signed in');
    await page.goto(`${origin}/wp-admin/post.php?post=${pages['trang-block.html']}&action=edit`);
    const block = await page.waitForFunction(() => {
      const { wp } = /** @type {any} */ (globalThis);
      const [first] = wp.data?.select('core/block-editor')?.getBlocks() ?? [];
      return first && { valid: first.isValid, written: wp.blocks.serialize([first]) };
    });
    assert.deepEqual(await block.jsonValue(), {
      valid: true,
      written: recipe.file('trang-block.html').trim(),
    });
  });

  it('lets a person say in that block where the plan lies', async () => {
    const { page } = portal;
    // The editor greets whoever comes for the first time.
    const greeting = await page.waitForSelector('::-p-aria([name="Close dialog"])');
    await greeting?.click();
    const field = await page.waitForFunction(
      (name) => [...document.querySelectorAll('label')].find((label) => label.textContent === name)?.control,
      {},
      'Địa chỉ kế hoạch (JSON)',
    );
    await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (field)
      .asLocator()
      .click({ count: 3 });
    await page.keyboard.type('/ke-hoach-moi.json');
    const written = await page.evaluate(() => {
      const { wp } = /** @type {any} */ (globalThis);
      return wp.blocks.serialize(wp.data.select('core/block-editor').getBlocks()).trim();
    });
    assert.equal(
      written,
      recipe.file('trang-block.html').trim().replace('/ke-hoach.json', '/ke-hoach-moi.json'),
    );
  });
});
