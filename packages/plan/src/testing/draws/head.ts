import type { SetField, EditHead } from '../../commands/head-changes.js';
import { pick, type Draw, type Drawer } from './draw.js';
import { drawInsertion } from './outline.js';
import type { PlanFile } from '../../model/plan-file.js';

function drawTitle({ plan: { title } }: PlanFile, { text }: Draw): EditHead {
  return { type: 'plan/head', part: 'text', field: 'title', before: title, after: text };
}

/** Fields of head and foot, each with what it could become; null takes it out. */
const values: readonly (readonly [SetField['field'], unknown])[] = [
  ['kind', 'programme'],
  ['number', null],
  ['number', { value: 7, symbol: 'KH-SDTTG', raw: '07/KH-SDTTG' }],
  ['place', 'Sông Lam'],
  ['place', null],
  ['date', '2026-03-02'],
  ['date', null],
  ['rawDate', null],
  ['period', { from: '2026-01-01', to: '2030-12-31' }],
  ['period', null],
  ['issuers', []],
  ['signatories', [{ position: 'GIÁM ĐỐC' }]],
  ['signatories', [{ authority: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH', name: 'Lò Văn Mạnh' }]],
  ['rawDate', 'ngày … tháng 3 năm 2026'],
  ['addressees', ['UBND tỉnh Sông Lam']],
  ['addressees', null],
  ['urgency', 'KHẨN'],
  ['urgency', null],
  ['otherNumbers', ['12/KH-MTTQ']],
  ['draft', 2],
  ['reportOn', { plan: 'ke-hoach', period: '2026-H1', day: '2026-07-02' }],
  ['reportOn', null],
];

const drawField: Drawer = ({ plan }, { a }) => {
  const [field, after] = pick(values, a) ?? ['place', null];
  return { type: 'plan/field', part: 'text', field, before: plan[field] ?? null, after } as SetField;
};

const drawBatch: Drawer = (file, draw) => ({
  type: 'batch',
  part: 'text',
  changes: [drawInsertion(file, draw), drawTitle(file, draw)],
});

export const headDrawers: readonly Drawer[] = [drawTitle, drawField, drawBatch];
