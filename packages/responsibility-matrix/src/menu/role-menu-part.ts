import { roleNames, type Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { nothing, type TemplateResult } from 'lit';
import { nameOfItem } from '../model/source-of-role.js';
import { shortName } from '../names/short-name.js';
import type { RoleMenuController } from './role-menu.controller.js';
import { roleMenuView, type RoleMenuTexts } from './role-menu.view.js';

/** The list of roles, named by the cell that it is open for; nothing while it is closed. */
export function roleMenuPart(
  menu: RoleMenuController,
  { items, agencies }: Plan,
  language: Language,
  texts: RoleMenuTexts,
): TemplateResult | typeof nothing {
  const { cell } = menu;
  const item = cell && items.find(({ id }) => id === cell.item);
  if (!item) return nothing;
  const agency = agencies.find(({ id }) => id === cell.agency);
  const name = agency ? shortName(agency.name, agency.shortName) : cell.agency;
  return roleMenuView(menu, `${name} · ${nameOfItem(item)}`, roleNames[language], texts);
}
