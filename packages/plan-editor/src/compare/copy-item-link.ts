import { copyText } from '@phoihop/kit';
import { linkTo } from '@phoihop/plan/links';
import type { PanelHost } from '../panel/panel-host.js';
import { linkMessages } from './link.messages.js';

/** Puts the address of an item of the plan on the clipboard, and says so; where that is not let, the address is shown. */
export function copyItemLink(host: PanelHost, item: string): void {
  const { plan: file, language } = host;
  if (!file) return;
  const [page = ''] = location.href.split('#');
  const address = `${page}${linkTo({ plan: file.plan.id, item })}`;
  const texts = linkMessages[language];
  if (copyText(address)) host.tell({ tone: 'plain', text: texts.copied });
  else host.tell({ tone: 'watch', text: texts.notCopied(address) });
}
