import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PlainForm } from '../pages/plain-form.harness.mjs';
import { ScriptTagHarness } from '../pages/script-tag.harness.mjs';
import { Recipe } from '../recipes/recipe.mjs';
import { assertRecipients, fixture, nomination, page, round, sendBothWays } from './fixtures.mjs';
import { freePort, Host } from './host.mjs';

const recipe = new Recipe('jsp');
const host = new Host();
const store = join(host.folder, 'ho-so');
const app = 'tomcat/webapps/ROOT';
/** @type {ScriptTagHarness} */
let portal;
/** @type {PlainForm} */
let form;
let origin = '';

/** The saving of this host: a line for each text and each file, in a file named by the key. */
const saving = `package vn.example;
import jakarta.servlet.http.Part;
import java.nio.file.*;
import java.util.*;
public final class Nominations {
  public static synchronized String save(String key, Map<String, String[]> answers, Collection<Part> parts) throws Exception {
    Path folder = Path.of(System.getenv("HO_SO"));
    Path file = folder.resolve(key);
    if (!Files.exists(file)) {
      List<String> lines = new ArrayList<>();
      answers.forEach((name, values) -> lines.add("answer\\t" + name + "\\t" + values[0]));
      for (Part part : parts) if (part.getSubmittedFileName() != null) lines.add("file\\t" + part.getName() + "\\t" + part.getSubmittedFileName());
      Files.write(file, lines);
    }
    return "2026-0001";
  }
}
`;

before(async () => {
  const [port, control] = [await freePort(), await freePort()];
  origin = `http://127.0.0.1:${port}`;
  await host.run('tomcat10-instance-create', ['-p', String(port), '-c', String(control), 'tomcat']);
  host.copy(process.env.PHOIHOP_SCRIPT_TAG ?? '', `${app}/phoihop`);
  host.write({
    ...Object.fromEntries([...recipe.files].map(([name, code]) => [`${app}/${name}`, code])),
    [`${app}/trang.jsp`]: `<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" import="java.util.List" %><% request.setAttribute("recipients", List.of("UBND tỉnh (để báo cáo)", "UBND xã Bản Lìm (để thực hiện)", "Lưu: VT, CSDT")); %>${page('<jsp:include page="index.jsp" />')}`,
    [`${app}/de-nghi.html`]: page(
      `<script type="module" src="/phoihop/phoihop.js"></script><ph-round src="/vong.json">${fixture('nomination-form.html').replaceAll('/de-nghi', '/nhan.jsp')}</ph-round>`,
    ),
    [`${app}/ke-hoach.json`]: fixture('ke-hoach.json'),
    [`${app}/vong.json`]: round,
    'Nominations.java': saving,
  });
  mkdirSync(store);
  const classes = readdirSync('/usr/share/tomcat10/lib').map((name) => join('/usr/share/tomcat10/lib', name));
  // The compiler that Tomcat itself uses: a JRE has none.
  const compiler = '/usr/share/java/eclipse-jdt-core.jar';
  await host.run('java', [
    '-cp',
    [compiler, ...classes].join(':'),
    'org.eclipse.jdt.internal.compiler.batch.Main',
    ...[
      '-17',
      '-proc:none',
      '-classpath',
      classes.join(':'),
      '-d',
      `${app}/WEB-INF/classes`,
      'Nominations.java',
    ],
  ]);
  host.start('bash', ['-c', 'exec /usr/share/tomcat10/bin/catalina.sh run'], {
    CATALINA_BASE: join(host.folder, 'tomcat'),
    CATALINA_HOME: '/usr/share/tomcat10',
    HO_SO: store,
  });
  await host.answers(`${origin}/trang.jsp`);
  portal = await ScriptTagHarness.start({});
  form = new PlainForm(portal.page);
});
after(async () => {
  form?.end();
  await portal?.stop();
  await host.stop();
});

describe('the recipe for JSP', () => {
  it('embeds in five lines at most', () => {
    assert.ok(recipe.lines('index.jsp') <= 5);
  });

  it('writes what is read before and without JavaScript, and the widget takes it over', async () => {
    assertRecipients(await (await fetch(`${origin}/trang.jsp`)).text());
    await portal.page.goto(`${origin}/trang.jsp`);
    await portal.shows('ph-recipient-list', 'UBND xã Bản Lìm');
    await portal.awake('ph-recipient-list');
    assert.deepEqual(portal.errors, []);
  });

  it('takes a nomination once, by whichever way it is sent', async () => {
    const receipts = await sendBothWays({ portal, form }, `${origin}/de-nghi.html`);
    for (const receipt of receipts) assert.ok(receipt.includes('2026-0001'), receipt);
    assert.deepEqual(readdirSync(store), [nomination.key]);
    const lines = readFileSync(join(store, nomination.key), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const stored = (/** @type {string} */ kind) =>
      Object.fromEntries(
        lines.filter(([of, , value]) => of === kind && value !== '').map(([, name, value]) => [name, value]),
      );
    assert.deepEqual(stored('answer'), { ...nomination.answers, 'idempotency-key': nomination.key });
    assert.deepEqual(stored('file'), nomination.files);
  });
});
