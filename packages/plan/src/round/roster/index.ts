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
export { annexNote, listColumns, type ListColumn, type ListColumnId } from './list-columns.data.js';
export { listTable, type ListTable } from './list-table.js';
export { RosterRows, rosterRows, type RosterRow } from './row.js';
