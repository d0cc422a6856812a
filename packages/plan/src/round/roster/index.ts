export {
  balanceListTable,
  balanceTable,
  type BalanceLine,
  type BalanceTable,
  type BalanceTexts,
} from './balance-table.js';
export { balanceOf, quotaUse, takesPlace, type Balance, type QuotaUse, type Share } from './balance.js';
export { compareRosters, type RosterComparison } from './compare.js';
export { decideTogether, type BulkDecision } from './decide.js';
export {
  duplicatePairs,
  knownNominations,
  mergeDuplicate,
  tellApart,
  type DuplicatePair,
} from './duplicates.js';
export { filterRows, type RosterFilter } from './filter.js';
export { groupings, groupRows, type Grouping, type RowGroup } from './group-rows.js';
export { annexNote, listColumns, type ListColumn, type ListColumnId } from './list-columns.data.js';
export { listTable, publicListTable, type ListTable } from './list-table.js';
export { publicRows, type PublicRow } from './public-rows.js';
export { sortings, sortRows, type Sorting, type SortOrder } from './sort-rows.js';
export { RosterRows, rosterRows, type ListedRow, type RosterRow } from './row.js';
