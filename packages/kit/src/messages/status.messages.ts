import type { Messages } from './messages.js';

/** What is shown in the place of a document. */
export interface StatusMessages {
  loading: string;
  none: string;
}

/** The kinds of document by the names of their models. */
export type DocumentName = 'plan' | 'round';

export const statusMessages: Messages<Readonly<Record<DocumentName, StatusMessages>>> = {
  vi: {
    plan: { loading: 'Đang mở kế hoạch', none: 'Chưa có kế hoạch nào được mở.' },
    round: { loading: 'Đang mở đợt xét', none: 'Chưa có đợt xét nào được mở.' },
  },
  en: {
    plan: { loading: 'Opening the plan', none: 'No plan is open.' },
    round: { loading: 'Opening the round', none: 'No round is open.' },
  },
};
