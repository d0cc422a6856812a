import { languageOf } from '@phoihop/kit';
import { tagNames } from '../catalogue.js';
import type { Loader } from '../loader/loader.js';
import { inspect, type Report } from './inspect.js';
import { reportText } from './report-text.js';

/** A report with its sentences, as a console shows it. */
export type ToldReport = Report & { readonly text: string };

/**
 * What stands on a page and what looks wrong: tags, versions, scripts, providers, problems with what to do. It changes
 * nothing and sends nothing.
 * @param prefix of the tags, as the page has asked for it
 * @param noticed what a loader has met: files and policies that refused
 */
export function doctor(
  page: Document = document,
  prefix = 'ph',
  noticed?: Pick<Loader, 'faults' | 'violations'>,
): ToldReport {
  const report = inspect(page, prefix, tagNames, noticed);
  return { ...report, text: reportText(report, languageOf(page.documentElement.lang)) };
}
