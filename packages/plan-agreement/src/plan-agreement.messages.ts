import type { Messages } from '@phoihop/kit';

export interface PlanAgreementMessages {
  name: string;
  /** Where the sides stand, in a sentence; `names` are those who have not agreed yet. */
  oneSide: string;
  oneSideHow: string;
  draft: string;
  draftHow: string;
  open: string;
  awaiting: (names: string) => string;
  agreed: (at: string) => string;
  amending: (at: string) => string;
  version: (code: string) => string;
  versionHow: string;
  sides: string;
  yours: string;
  hasAgreed: (name: string, at: string) => string;
  hasAgreedBefore: (name: string, at: string) => string;
  notYet: string;
  layBefore: string;
  agree: string;
  agreeHow: string;
  withdraw: string;
  noSide: string;
  leadersOnly: string;
  waitingFor: (name: string) => string;
  proposals: string;
  noProposals: string;
  by: (name: string, side: string, at: string) => string;
  someone: string;
  accept: string;
  reject: string;
  takeBack: string;
  asks: (names: string) => string;
  outdated: string;
  unread: string;
  words: string;
  insert: (count: number) => string;
  remove: (count: number) => string;
  move: string;
  level: string;
  roles: string;
  table: string;
  labels: string;
  recipients: string;
  head: string;
  other: string;
  whole: string;
  changes: string;
  showChanges: string;
  hideChanges: string;
  history: string;
  nth: (number: number) => string;
  texts: string;
  clean: string;
  marked: string;
  consolidated: string;
  cleanHow: string;
  markedHow: string;
  consolidatedHow: string;
  word: string;
  making: string;
  saved: (file: string) => string;
  notLoaded: string;
  again: string;
  undo: string;
  laid: string;
  agreedNow: string;
  agreedByAllNow: string;
  withdrawn: string;
  accepted: string;
  rejected: string;
  takenBack: string;
  loading: string;
}

export const planAgreementMessages: Messages<PlanAgreementMessages> = {
  vi: {
    name: 'Thống nhất kế hoạch',
    oneSide: 'Kế hoạch do một cơ quan ban hành nên không cần thống nhất.',
    oneSideHow: 'Khi phần đầu văn bản có từ hai cơ quan ban hành, việc thống nhất sẽ hiện ra ở đây.',
    draft: 'Bản nháp, chưa đưa ra thống nhất.',
    draftHow:
      'Khi đưa ra thống nhất, mỗi bên sửa phần của mình; phần chung và phần của bên kia được sửa theo đề xuất.',
    open: 'Chưa bên nào đồng ý với bản này.',
    awaiting: (names) => `Đang chờ ${names} đồng ý.`,
    agreed: (at) => `Các bên đã thống nhất lúc ${at}.`,
    amending: (at) => `Đang sửa đổi, bổ sung bản đã thống nhất lúc ${at}.`,
    version: (code) => `Mã phiên bản ${code}`,
    versionHow: 'Hai bên đọc thấy cùng một mã là đang xem cùng một nội dung.',
    sides: 'Các bên',
    yours: 'bên của đồng chí',
    hasAgreed: (name, at) => `${name} đã đồng ý với bản này lúc ${at}`,
    hasAgreedBefore: (name, at) => `${name} đã đồng ý với bản trước lúc ${at}; từ đó nội dung đã thay đổi`,
    notYet: 'Chưa đồng ý',
    layBefore: 'Đưa ra thống nhất',
    agree: 'Đồng ý với bản này',
    agreeHow:
      'Khi các bên cùng đồng ý, kế hoạch được coi là đã thống nhất. Muốn sửa sau đó thì thống nhất lại.',
    withdraw: 'Rút lại đồng ý',
    noSide: 'Đồng chí không thuộc bên nào của kế hoạch này nên chỉ xem.',
    leadersOnly: 'Việc đồng ý do lãnh đạo của mỗi bên thực hiện.',
    waitingFor: (name) => `Chờ ${name} xử lý`,
    proposals: 'Đề xuất chờ xử lý',
    noProposals: 'Không có đề xuất nào đang chờ.',
    by: (name, side, at) => [name, side, at].filter((part) => part !== '').join(', '),
    someone: 'Chưa rõ người',
    accept: 'Chấp nhận',
    reject: 'Không chấp nhận',
    takeBack: 'Rút đề xuất',
    asks: (names) => `Cần ${names} đồng ý`,
    outdated: 'Nội dung đã thay đổi nên không áp dụng được đề xuất này nữa.',
    unread: 'Đề xuất này do một phiên bản phần mềm khác tạo ra nên chưa đọc được.',
    words: 'Sửa nội dung',
    insert: (count) => `Thêm ${String(count)} mục`,
    remove: (count) => `Bỏ ${String(count)} mục`,
    move: 'Chuyển mục',
    level: 'Đổi cấp của mục',
    roles: 'Sửa phân công, thời hạn, chỉ tiêu',
    table: 'Sửa bảng',
    labels: 'Đánh lại số thứ tự',
    recipients: 'Sửa nơi nhận',
    head: 'Sửa phần đầu, phần ký',
    other: 'Thay đổi khác',
    whole: 'Thay cả văn bản',
    changes: 'Thay đổi từ bản đã đồng ý',
    showChanges: 'Xem thay đổi',
    hideChanges: 'Ẩn thay đổi',
    history: 'Các bản đã thống nhất',
    nth: (number) => (number === 1 ? 'Bản thống nhất lần đầu' : `Sửa đổi, bổ sung lần ${String(number - 1)}`),
    texts: 'Văn bản',
    clean: 'Bản sạch',
    marked: 'Bản đánh dấu sửa đổi',
    consolidated: 'Văn bản hợp nhất',
    cleanHow: 'Nội dung đã thống nhất, không có dấu sửa.',
    markedHow: 'Phần thêm được gạch dưới, phần bỏ được gạch ngang. Trong Word là các thay đổi được theo dõi.',
    consolidatedHow: 'Nội dung hiện hành, kèm ghi chú mục nào được sửa đổi, bổ sung, bãi bỏ theo bản nào.',
    word: 'Tải Word',
    making: 'Đang tạo tệp Word…',
    saved: (file) => `Đã tải tệp ${file}.`,
    notLoaded: 'Chưa tải được phần này vì mất kết nối. Kế hoạch không thay đổi; hãy thử lại khi có mạng.',
    again: 'Thử lại',
    undo: 'Hoàn tác',
    laid: 'Đã đưa kế hoạch ra thống nhất.',
    agreedNow: 'Đã ghi nhận đồng ý với bản này.',
    agreedByAllNow: 'Các bên đã cùng đồng ý: kế hoạch đã được thống nhất.',
    withdrawn: 'Đã rút lại đồng ý.',
    accepted: 'Đã chấp nhận đề xuất.',
    rejected: 'Không chấp nhận đề xuất; nội dung giữ nguyên.',
    takenBack: 'Đã rút đề xuất.',
    loading: 'Đang mở…',
  },
  en: {
    name: 'Agreeing to the plan',
    oneSide: 'One body issues this plan, so there is nobody to agree with.',
    oneSideHow: 'Once the head of the document names two bodies or more, their agreement appears here.',
    draft: 'A draft, not yet laid before its sides.',
    draftHow:
      'Once it is, each side edits its own part; the joint part, and that of the other side, change by proposals.',
    open: 'Nobody has agreed to the plan as it is.',
    awaiting: (names) => `Waiting for ${names} to agree.`,
    agreed: (at) => `Agreed by all at ${at}.`,
    amending: (at) => `Being amended since all agreed at ${at}.`,
    version: (code) => `Version ${code}`,
    versionHow: 'Both sides look at the same text where they read the same code.',
    sides: 'Sides',
    yours: 'your side',
    hasAgreed: (name, at) => `${name} agreed to this version at ${at}`,
    hasAgreedBefore: (name, at) => `${name} agreed to an earlier version at ${at}; it has changed since`,
    notYet: 'Not agreed yet',
    layBefore: 'Lay before all sides',
    agree: 'Agree to this version',
    agreeHow: 'Once all sides have agreed, the plan stands. To change it then, all agree anew.',
    withdraw: 'Withdraw agreement',
    noSide: 'You belong to none of the sides of this plan, so you can only read.',
    leadersOnly: 'Agreeing is for the leaders of each side.',
    waitingFor: (name) => `For ${name} to decide`,
    proposals: 'Proposals waiting',
    noProposals: 'No proposals are waiting.',
    by: (name, side, at) => [name, side, at].filter((part) => part !== '').join(', '),
    someone: 'Somebody',
    accept: 'Accept',
    reject: 'Reject',
    takeBack: 'Take back',
    asks: (names) => `Needs the consent of ${names}`,
    outdated: 'The text has changed, so this proposal can no longer be made.',
    unread: 'This proposal was made by another version of the software and cannot be read.',
    words: 'Other words',
    insert: (count) => (count === 1 ? 'Add 1 item' : `Add ${String(count)} items`),
    remove: (count) => (count === 1 ? 'Remove 1 item' : `Remove ${String(count)} items`),
    move: 'Move an item',
    level: 'Change the level of an item',
    roles: 'Change roles, times, targets',
    table: 'Change a table',
    labels: 'Renumber',
    recipients: 'Change recipients',
    head: 'Change head or signatures',
    other: 'Another change',
    whole: 'Replace the whole text',
    changes: 'Changed since it was agreed to',
    showChanges: 'Show changes',
    hideChanges: 'Hide changes',
    history: 'Versions agreed to',
    nth: (number) => (number === 1 ? 'First agreement' : `Amendment ${String(number - 1)}`),
    texts: 'Texts',
    clean: 'Clean',
    marked: 'Marked',
    consolidated: 'Consolidated',
    cleanHow: 'What was agreed to, without marks.',
    markedHow:
      'What was added is underlined, what was taken out is struck. In Word they are tracked changes.',
    consolidatedHow: 'The text in force, with notes on which amendment has altered what.',
    word: 'Get Word file',
    making: 'Making the Word file…',
    saved: (file) => `${file} was downloaded.`,
    notLoaded:
      'This part could not be loaded, since there is no connection. The plan has not changed; try again when you are online.',
    again: 'Try again',
    undo: 'Undo',
    laid: 'The plan lies before all sides.',
    agreedNow: 'Your agreement to this version is noted.',
    agreedByAllNow: 'All sides have agreed: the plan stands.',
    withdrawn: 'Your agreement is withdrawn.',
    accepted: 'The proposal is accepted.',
    rejected: 'The proposal is rejected; the text stays.',
    takenBack: 'The proposal is taken back.',
    loading: 'Opening…',
  },
};
