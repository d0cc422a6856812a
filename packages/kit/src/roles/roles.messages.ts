import type { Role } from '@phoihop/plan';
import type { Messages } from '../messages/messages.js';

/** The name of each role, as sentences use it. */
export type RoleNames = Readonly<Record<Role, string>>;

export const roleNames: Messages<RoleNames> = {
  vi: {
    lead: 'chủ trì',
    coordinate: 'phối hợp',
    advise: 'tham mưu',
    focal: 'đầu mối',
    direct: 'chỉ đạo',
    guide: 'hướng dẫn',
    supervise: 'giám sát',
    monitor: 'theo dõi – đôn đốc',
    consolidate: 'tổng hợp',
    inform: 'cung cấp thông tin',
    issue: 'ban hành',
    implement: 'triển khai',
  },
  en: {
    lead: 'lead',
    coordinate: 'coordinate',
    advise: 'advise',
    focal: 'focal point',
    direct: 'direct',
    guide: 'guide',
    supervise: 'supervise',
    monitor: 'monitor',
    consolidate: 'consolidate',
    inform: 'inform',
    issue: 'issue',
    implement: 'implement',
  },
};
