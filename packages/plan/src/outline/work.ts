import { searchKey } from '@phoihop/vietnamese/text';
import { keptFor } from '../kept-for.js';
import type { Assignment, Item } from '../model/item.js';
import type { OutlineNode } from './outline-node.js';

/** Longer items are no headings (UTF-16 units). */
const LONGEST_HEADING = 120;

/** Headings below which a document tells what it wants, or what there is: nothing there is given to anybody. */
const AIMS =
  /\b(muc dich|yeu cau|muc tieu|quan diem|dac diem|tinh hinh|ket qua|danh gia|thuan loi|kho khan|ton tai|han che|nguyen nhan|phuong cham|nguyen tac|doi tuong|pham vi|chi tieu|khau hieu|giai thich tu ngu)\b/u;
const WORK = /\b(noi dung|nhiem vu|giai phap|hoat dong|phan cong)\b/u;
/** Headings below which it says who sees to the plan as a whole. */
const ORGANISATION = /\b(to chuc thuc hien|to chuc trien khai|trach nhiem|kinh phi)\b/u;

type Section = 'aims' | 'organisation' | 'work' | null;

/** What a heading says of the items below it. */
const sectionBegunBy = keptFor(({ text }: Item): Section => {
  if (text.length > LONGEST_HEADING) return null;
  const folded = searchKey(text);
  if (ORGANISATION.test(folded)) return 'organisation';
  if (WORK.test(folded)) return 'work';
  return AIMS.test(folded) ? 'aims' : null;
});

/** The section that an item stands in: what the nearest heading above it says. */
function sectionOf(node: OutlineNode): Section {
  for (let above = node.parent; above; above = above.parent) {
    const section = sectionBegunBy(above.item);
    if (section) return section;
  }
  return null;
}

/** `Đơn vị chủ trì: X`, `Thời gian hoàn thành: …`: a line that says something of the task above it. */
const LINE_OF_TASK =
  /^(?:đơn vị|cơ quan|bộ phận|chủ trì|phối hợp|thời gian|thời hạn|kết quả|sản phẩm|kinh phí|chỉ tiêu|địa điểm|người)(?: [^:]{1,30})?\s*:/iu;

/** The node that is the task of which an item speaks: itself, or the item above a line such as `Đơn vị chủ trì: X`. */
export function taskNodeOf(node: OutlineNode): OutlineNode {
  const { parent, item } = node;
  return parent && item.text.includes(':') && LINE_OF_TASK.test(item.text) ? parent : node;
}

/** What is done only where something happens is no task with a day and a target. */
const CONDITIONAL = /^(?:nếu|khi|trường hợp|đối với)(?!\p{L})/iu;

/** Whether an item stands where work is given out, and not among aims or duties that last. */
export function isWork(node: OutlineNode): boolean {
  const section = sectionOf(node);
  return (
    node.item.level > 1 &&
    !CONDITIONAL.test(node.item.text) &&
    section !== 'aims' &&
    section !== 'organisation'
  );
}

/** Roles that carry a task; whoever only coordinates does not. */
export function carries({ role }: Assignment): boolean {
  return role !== 'coordinate' && role !== 'inform' && role !== 'supervise' && role !== 'monitor';
}
