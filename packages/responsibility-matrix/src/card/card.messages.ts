import type { Messages } from '@phoihop/kit';

export interface CardMessages {
  position: (at: number, of: number) => string;
  time: (time: string) => string;
  others: string;
  addAgency: string;
  chooseAgency: string;
  /** Opens the roles for the body that was chosen. */
  chooseRole: string;
  change: string;
  before: (name: string) => string;
  after: (name: string) => string;
  nobody: string;
  inherited: string;
}

export const cardMessages: Messages<CardMessages> = {
  vi: {
    position: (at, of) => `Nhiệm vụ ${String(at)} trên ${String(of)}`,
    time: (time) => `Thời hạn ${time}`,
    others: 'Cơ quan khác',
    addAgency: 'Giao thêm cơ quan',
    chooseAgency: 'Chọn cơ quan',
    chooseRole: 'Chọn vai trò',
    change: 'Đổi vai trò',
    before: (name) => `Nhiệm vụ trước: ${name}`,
    after: (name) => `Nhiệm vụ sau: ${name}`,
    nobody: 'Chưa giao cho cơ quan nào.',
    inherited: 'theo phần ở trên',
  },
  en: {
    position: (at, of) => `Task ${String(at)} of ${String(of)}`,
    time: (time) => `Time: ${time}`,
    others: 'Other bodies',
    addAgency: 'Give it to another body',
    chooseAgency: 'Choose a body',
    chooseRole: 'Choose a role',
    change: 'Change the roles',
    before: (name) => `Previous task: ${name}`,
    after: (name) => `Next task: ${name}`,
    nobody: 'Nobody has a part in it yet.',
    inherited: 'from the section above',
  },
};
