import type { ProbeReport } from '../probe/probe-report.js';
import { stage } from '../mount.js';
import type { DocumentName } from '../document-kind.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

const PATIENCE_MS = 15_000;

/** Shows a widget in a page of its own and asks that page what happened. */
async function reportFrom(host: string, widget: Pick<WidgetCase, 'url'>): Promise<ProbeReport | undefined> {
  const address = new URLSearchParams({ case: new URL(widget.url).pathname });
  const frame = document.createElement('iframe');
  frame.title = host;
  frame.src = `http://${host}:${location.port}/packages/testing/src/probe/probe.html?${address.toString()}`;
  const told = new Promise<ProbeReport | undefined>((resolve) => {
    const listen = (event: MessageEvent<ProbeReport>): void => {
      if (event.source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(event.data);
    };
    window.addEventListener('message', listen);
    setTimeout(() => {
      window.removeEventListener('message', listen);
      resolve(undefined);
    }, PATIENCE_MS);
  });
  stage().append(frame);
  const report = await told;
  frame.remove();
  return report;
}

function faultsIn(report: ProbeReport | undefined): Faults {
  const faults = new Faults();
  faults.unless(report !== undefined, 'the page did not answer: the widget could not be loaded in it');
  faults.list.push(...(report?.errors ?? []), ...(report?.violations ?? []));
  faults.unless(report?.shown !== false, 'the document is not shown');
  faults.unless(report?.edited !== false, 'the document cannot be edited');
  faults.unless(report?.undone !== false, 'undo does not work');
  faults.unless(report?.draftKept !== false, 'the draft is not kept');
  return faults;
}

/** Works under the policy of docs/security.md, Trusted Types included; a report of a violation is a fault. */
export async function policyFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  return faultsIn(await reportFrom('127.0.0.1', widget)).list;
}

/** Works on a plain http:// intranet, where secure-context interfaces are missing. */
export async function plainHttpFaults<Name extends DocumentName>(
  widget: WidgetCase<Name>,
): Promise<string[]> {
  const report = await reportFrom('portal.test', widget);
  const faults = faultsIn(report);
  faults.unless(report?.secure === false, 'the page was a secure context: nothing was shown by this');
  faults.unless(report?.missing.length === 3, `only ${String(report?.missing.join())} were missing`);
  return faults.list;
}
