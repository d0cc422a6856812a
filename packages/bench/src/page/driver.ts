import type { FunctionFindings, TextData, WidgetData, WidgetFindings } from '../entry.js';
import { measureFunction, type Repetition } from './function-page.js';
import { WidgetPage, type Workload } from './widget-page.js';

/** What the harness calls in a page, as `window.bench`; `data` is shared by all entries of a case. */
export interface Driver {
  /** Fetches the data of the case, before anything is measured. */
  fetchData: (address: string) => Promise<void>;
  loadWidget: (module: string) => Promise<Pick<WidgetFindings, 'ready' | 'longTasksLoading'>>;
  workWidget: (workload: Workload) => Promise<Omit<WidgetFindings, 'ready' | 'longTasksLoading'>>;
  measureFunction: (module: string, repetition: Repetition) => Promise<FunctionFindings>;
}

declare global {
  interface Window {
    bench: Driver;
  }
}

let data: unknown;
let widget: WidgetPage | undefined;

window.bench = {
  fetchData: async (address) => {
    data = await (await fetch(address)).json();
  },
  loadWidget: (module) => {
    const host = document.querySelector('main');
    if (!host) throw new RangeError('the page has no <main>');
    widget = new WidgetPage(data as WidgetData, host);
    return widget.load(module);
  },
  workWidget: (workload) => {
    if (!widget) throw new RangeError('loadWidget() comes first');
    return widget.work(workload);
  },
  measureFunction: (module, repetition) => measureFunction(module, data as TextData, repetition),
};
