import type { Messages } from '@phoihop/kit';
import type { Purpose } from '@phoihop/plan/recipients';
import type { DeliveryState } from './deliveries.js';

/** What recipients receive a document for, by its name in a list of choices. */
export const purposeNames: Messages<Readonly<Record<Purpose, string>>> = {
  vi: {
    report: 'báo cáo',
    act: 'thi hành',
    coordinate: 'phối hợp',
    know: 'để biết',
    archive: 'lưu',
  },
  en: {
    report: 'report',
    act: 'action',
    coordinate: 'coordination',
    know: 'information',
    archive: 'archive',
  },
};

/** The parts of the list under which lines of one purpose stand. */
export type PurposeGroup = 'report' | 'act' | 'know';

export const groupNames: Messages<Readonly<Record<PurposeGroup, string>>> = {
  vi: { report: 'Báo cáo', act: 'Thi hành và phối hợp', know: 'Để biết và lưu' },
  en: { report: 'To report', act: 'For action and coordination', know: 'For information and archive' },
};

export const deliveryNames: Messages<Readonly<Record<DeliveryState, string>>> = {
  vi: {
    waiting: 'Chờ gửi',
    sent: 'Đã gửi',
    received: 'Đã nhận',
    read: 'Đã xem',
    returned: 'Bị trả lại',
    failed: 'Gửi chưa được',
  },
  en: {
    waiting: 'Waiting',
    sent: 'Sent',
    received: 'Received',
    read: 'Read',
    returned: 'Returned',
    failed: 'Not sent',
  },
};
