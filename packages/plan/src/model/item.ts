import * as v from 'valibot';
import { actorSchema } from './agency.js';
import { record } from './record.js';
import { count, isoDay } from './shapes.js';

/**
 * What a body does for a task: chủ trì (lead), phối hợp (coordinate), tham mưu (advise), làm đầu mối
 * (focal), chỉ đạo (direct), hướng dẫn (guide), giám sát (supervise), theo dõi – đôn đốc (monitor),
 * tổng hợp (consolidate), cung cấp thông tin (inform), ban hành (issue), triển khai (implement).
 */
export const roleSchema = v.picklist([
  'lead',
  'coordinate',
  'advise',
  'focal',
  'direct',
  'guide',
  'supervise',
  'monitor',
  'consolidate',
  'inform',
  'issue',
  'implement',
]);
export type Role = v.InferOutput<typeof roleSchema>;

/** A quantity to be reached (chỉ tiêu). `max: null` means “at least”; `raw` is as printed. */
export const targetSchema = record({
  min: v.number(),
  max: v.nullable(v.number()),
  unit: v.string(),
  raw: v.string(),
});
export type Target = v.InferOutput<typeof targetSchema>;

/** When something is to be done (thời hạn). Days are ISO days, both ends included; `raw` is as printed. */
export const timeSchema = v.variant('kind', [
  record({ kind: v.literal('day'), raw: v.string(), date: isoDay }),
  record({ kind: v.literal('period'), raw: v.string(), from: isoDay, to: isoDay }),
  record({
    kind: v.literal('recurring'),
    raw: v.string(),
    every: v.picklist(['month', 'quarter', 'half-year', 'year']),
  }),
  record({ kind: v.literal('about'), raw: v.string(), from: isoDay, to: isoDay }),
  record({ kind: v.literal('event'), raw: v.string() }),
]);
export type Time = v.InferOutput<typeof timeSchema>;

export const assignmentSchema = record({
  agency: v.string(),
  role: roleSchema,
  raw: v.optional(v.string()),
  by: v.optional(actorSchema),
  at: v.optional(v.string()),
});
export type Assignment = v.InferOutput<typeof assignmentSchema>;

/** What makes an item a task (nhiệm vụ). A role is stored once, on the item where it is stated. */
export const taskSchema = record({
  assignments: v.array(assignmentSchema),
  joint: v.optional(v.boolean()),
  weight: v.optional(v.number()),
  targets: v.array(targetSchema),
  times: v.array(timeSchema),
  funding: v.optional(v.string()),
});
export type Task = v.InferOutput<typeof taskSchema>;

/** A stretch of an item's text in bold, italic or underlined; UTF-16 offsets, `to` excluded. */
export const markSchema = record({
  from: count,
  to: count,
  kind: v.picklist(['bold', 'italic', 'underline']),
});
export type Mark = v.InferOutput<typeof markSchema>;

/** A table: its header, empty where it has none, and its rows; a row may be shorter than the others. */
export const tableSchema = record({ header: v.array(v.string()), rows: v.array(v.array(v.string())) });
export type Table = v.InferOutput<typeof tableSchema>;

/**
 * A sentence that was made from data (câu soạn từ số liệu), as it was made. `template` names what made it
 * (`result/done`), `source` is the id of the item, or of the plan, of which it speaks, `entries` are the entries that
 * it tells of, in the plan that is reported on. As long as `text` stands in the item's text it follows its source; once
 * a person has edited it, it is theirs.
 */
export const generatedSchema = record({
  template: v.string(),
  source: v.string(),
  entries: v.array(v.string()),
  text: v.string(),
});
export type Generated = v.InferOutput<typeof generatedSchema>;

/**
 * A block of the document: heading, numbered point, dash, paragraph or table.
 * `level` 1 is the document's outermost (“Phần” or “I.”); `label` is as printed (`I.`, `1.1.`, `a)`, `-`),
 * null for a plain paragraph; `text` is without the label. `source.line` counts from 1. `generated` are the sentences of
 * a report that were made from data.
 */
export const itemSchema = record({
  id: v.string(),
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: v.nullable(v.string()),
  text: v.string(),
  marks: v.optional(v.array(markSchema)),
  table: v.optional(tableSchema),
  source: v.optional(record({ line: v.number() })),
  task: v.optional(taskSchema),
  generated: v.optional(v.array(generatedSchema)),
});
export type Item = v.InferOutput<typeof itemSchema>;
