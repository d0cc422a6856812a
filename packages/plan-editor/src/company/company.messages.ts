import type { Messages } from '@phoihop/kit';

/** What is said of others who have the plan open. */
export interface CompanyMessages {
  list: string;
  /** `names`: of the people, with commas between; `item`: what a person calls the item in which they are. */
  here: (names: string, item: string) => string;
}

export const companyMessages: Messages<CompanyMessages> = {
  vi: {
    list: 'Người đang cùng soạn',
    here: (names, item) => `${names} đang ở mục ${item}`,
  },
  en: {
    list: 'Others who are drafting',
    here: (names, item) => `${names} at item ${item}`,
  },
};
