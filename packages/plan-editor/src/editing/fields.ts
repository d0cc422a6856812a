import type { FieldEdits } from '@phoihop/kit';
import type { Item, PlanChange } from '@phoihop/plan';
import type { TemplateResult } from 'lit';
import { editingHead } from '../head/editing-head.js';
import { HeadController, type HeadHost } from '../head/head.controller.js';
import { headKeysView } from '../head/head-keys.view.js';
import type { HeadTools } from '../head/head-tools.js';
import type { ReadViews } from '../item.view.js';
import type { LaterTables } from '../table/later-tables.js';
import { TableController, type TableHost } from '../table/table.controller.js';

export interface FieldsHost extends HeadHost, TableHost {}

/** What is edited in fields of its own, apart from the body: head, foot and the cells of tables. */
export class Fields {
  /** With what head and foot are drawn. */
  readonly headTools: HeadTools;
  readonly #head: HeadController;
  readonly #tables: TableController;

  constructor(host: FieldsHost, edits: FieldEdits, tables: LaterTables, views: ReadViews) {
    this.#head = new HeadController(host, edits, views);
    this.headTools = editingHead(this.#head);
    this.#tables = new TableController(host, edits, this.#head.menu);
    tables.editedBy(this.#tables);
  }

  /** Puts the caret into the line above the body or below it; false where there is none. */
  enter(to: 'up' | 'down'): boolean {
    return this.#head.enter(to);
  }

  /** The change that an edit of a field makes; null where nothing changes, undefined where the key is that of an item. */
  changeOf(key: string, before: string, after: string): PlanChange | null | undefined {
    const cell = this.#tables.changeOf(key, before, after);
    return cell === undefined ? this.#head.changeOf(key, before, after) : cell;
  }

  /** The tool that inserts a table into the item in hand. */
  tool(item: Item | undefined): TemplateResult {
    return this.#tables.tool(item);
  }

  /** Words about keys, which are not seen. */
  keys(): TemplateResult {
    return headKeysView(this.#head.texts);
  }
}
