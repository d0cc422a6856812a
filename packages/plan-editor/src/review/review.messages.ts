import type { Messages } from '@phoihop/kit';

export interface ReviewMessages {
  tab: string;
  /** What may be said of the item in hand. */
  inHand: (name: string) => string;
  comment: string;
  suggest: string;
  text: string;
  send: string;
  wording: string;
  preview: string;
  propose: string;
  cancel: string;
  answer: string;
  answerText: string;
  sendAnswer: string;
  resolve: string;
  reopen: string;
  accept: string;
  reject: string;
  suggested: string;
  /** The item's text is another by now. */
  changedSince: string;
  gone: string;
  someone: string;
  noPerson: string;
  none: string;
  noneHow: string;
  resolvedCount: (count: string) => string;
  resolvedBy: (name: string, at: string) => string;
  /** The mark beside an item. */
  mark: (count: number, place: string) => string;
  sent: string;
  answered: string;
  resolvedNow: string;
  reopened: string;
  proposed: string;
  accepted: string;
  rejected: string;
  unchanged: string;
  undo: string;
}

export const reviewMessages: Messages<ReviewMessages> = {
  vi: {
    tab: 'Góp ý',
    inHand: (name) => `Mục đang chọn: ${name}`,
    comment: 'Viết góp ý',
    suggest: 'Đề xuất sửa',
    text: 'Nội dung góp ý',
    send: 'Gửi góp ý',
    wording: 'Nội dung đề xuất',
    preview: 'So với nội dung hiện có',
    propose: 'Gửi đề xuất',
    cancel: 'Thôi',
    answer: 'Trả lời',
    answerText: 'Nội dung trả lời',
    sendAnswer: 'Gửi trả lời',
    resolve: 'Đã xử lý',
    reopen: 'Mở lại',
    accept: 'Chấp nhận',
    reject: 'Không chấp nhận',
    suggested: 'Đề xuất sửa đổi',
    changedSince:
      'Nội dung mục này đã thay đổi sau khi có đề xuất; hai phần sửa được ghép lại khi chấp nhận.',
    gone: 'Mục không còn trong kế hoạch',
    someone: 'Chưa rõ người viết',
    noPerson:
      'Trang này chưa cho biết ai đang làm việc nên chưa gửi được góp ý. Hãy đăng nhập lại hoặc báo quản trị cổng.',
    none: 'Chưa có góp ý nào.',
    noneHow: 'Chọn một mục trong kế hoạch rồi viết góp ý hoặc đề xuất sửa.',
    resolvedCount: (count) => `${count} góp ý đã xử lý`,
    resolvedBy: (name, at) => (name === '' ? `Đã xử lý lúc ${at}` : `${name} đã xử lý lúc ${at}`),
    mark: (count, place) => `${place}: ${String(count)} góp ý`,
    sent: 'Đã gửi góp ý.',
    answered: 'Đã gửi trả lời.',
    resolvedNow: 'Góp ý được ghi là đã xử lý.',
    reopened: 'Góp ý được mở lại.',
    proposed: 'Đã gửi đề xuất sửa.',
    accepted: 'Đã sửa theo đề xuất.',
    rejected: 'Đề xuất không được chấp nhận; nội dung giữ nguyên.',
    unchanged: 'Đề xuất giống nội dung hiện có. Đề nghị sửa rồi gửi.',
    undo: 'Hoàn tác',
  },
  en: {
    tab: 'Comments',
    inHand: (name) => `Selected item: ${name}`,
    comment: 'Comment',
    suggest: 'Suggest a change',
    text: 'Comment',
    send: 'Send comment',
    wording: 'Suggested text',
    preview: 'Against the text as it is',
    propose: 'Send suggestion',
    cancel: 'Cancel',
    answer: 'Answer',
    answerText: 'Answer',
    sendAnswer: 'Send answer',
    resolve: 'Resolve',
    reopen: 'Reopen',
    accept: 'Accept',
    reject: 'Reject',
    suggested: 'Suggested change',
    changedSince: 'The text has changed since; both changes are merged when this one is accepted.',
    gone: 'No longer in the plan',
    someone: 'Somebody',
    noPerson:
      'This page does not say who works here, so nothing can be sent. Please sign in again or tell the portal’s administrator.',
    none: 'No comments yet.',
    noneHow: 'Choose an item of the plan, then comment or suggest a change.',
    resolvedCount: (count) => `${count} resolved`,
    resolvedBy: (name, at) => (name === '' ? `Resolved at ${at}` : `Resolved by ${name} at ${at}`),
    mark: (count, place) => `${place}: ${String(count)} ${count === 1 ? 'comment' : 'comments'}`,
    sent: 'The comment was sent.',
    answered: 'The answer was sent.',
    resolvedNow: 'The comment was resolved.',
    reopened: 'The comment was reopened.',
    proposed: 'The suggestion was sent.',
    accepted: 'The text was changed as suggested.',
    rejected: 'The suggestion was rejected; the text stays.',
    unchanged: 'The suggestion is the same as the text. Please change it before sending.',
    undo: 'Undo',
  },
};
