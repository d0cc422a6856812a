import type { Messages } from '@phoihop/kit';

/** The words of later pages, of what is found, of sending, receipt and paper; they come with these. */
export interface LaterMessages {
  criteriaHint: (basis: string) => string;
  evidence: (criterion: number) => string;
  proof: string;
  addEvidence: (criterion: number) => string;
  year: string;
  achievement: string;
  honour: string;
  honourBy: string;
  addRow: string;
  removeRow: (row: number) => string;
  meetingDate: string;
  meetingPlace: string;
  households: string;
  present: string;
  votes: string;
  reached: (percent: string, votes: number, households: number) => string;
  chooseFiles: (paper: string) => string;
  paperNeeds: (types: string, files: number, megabytes: string) => string;
  remove: (file: string) => string;
  open: (file: string) => string;
  choosing: string;
  adding: string;
  relation: string;
  self: string;
  behalf: string;
  nominatorName: string;
  position: string;
  phone: string;
  consents: string;
  notice: string;
  controller: string;
  sensitive: string;
  consentBy: string;
  byNominee: string;
  bySignedPaper: string;
  summary: (count: number) => string;
  summarySend: (count: number) => string;
  warnings: (count: number) => string;
  sending: string;
  waiting: string;
  tryNow: string;
  nobody: string;
  refused: string;
  reviewHint: string;
  change: (step: string) => string;
  nothing: string;
  yes: string;
  no: string;
  printedOn: (day: string) => string;
  signNominee: string;
  signNominator: string;
  signHint: string;
  received: string;
  receiptNumber: string;
  receiptTime: string;
  keepNumber: string;
  another: string;
}

export const laterMessages: Messages<LaterMessages> = {
  vi: {
    criteriaHint: (basis) => `Đánh dấu tiêu chí đáp ứng, mỗi tiêu chí kèm minh chứng. Căn cứ: ${basis}.`,
    evidence: (criterion) => `Minh chứng của tiêu chí ${String(criterion)}`,
    proof: 'Minh chứng',
    addEvidence: (criterion) => `Thêm tệp minh chứng của tiêu chí ${String(criterion)}`,
    year: 'Năm',
    achievement: 'Thành tích',
    honour: 'Hình thức khen thưởng',
    honourBy: 'Cấp, cơ quan khen thưởng',
    addRow: 'Thêm dòng',
    removeRow: (row) => `Xóa dòng ${String(row)}`,
    meetingDate: 'Ngày họp',
    meetingPlace: 'Địa điểm',
    households: 'Tổng số hộ',
    present: 'Số hộ dự họp',
    votes: 'Số hộ tán thành',
    reached: (percent, votes, households) =>
      `${String(votes)} trên ${String(households)} hộ tán thành, đạt ${percent}%`,
    chooseFiles: (paper) => `Chọn tệp: ${paper}`,
    paperNeeds: (types, files, megabytes) =>
      `${types}; nhiều nhất ${String(files)} tệp, mỗi tệp ${megabytes} MB`,
    remove: (file) => `Bỏ tệp “${file}”`,
    open: (file) => `Xem tệp “${file}”`,
    choosing: 'Chọn tệp',
    adding: 'Thêm tệp',
    relation: 'Ai lập hồ sơ này',
    self: 'Người được đề nghị tự lập',
    behalf: 'Người khác lập thay',
    nominatorName: 'Họ và tên người lập',
    position: 'Chức vụ, đơn vị',
    phone: 'Số điện thoại',
    consents: 'Ý kiến của người được đề nghị',
    notice: 'Đọc thông báo về dữ liệu cá nhân',
    controller: 'Cơ quan chịu trách nhiệm về dữ liệu',
    sensitive: 'có dữ liệu nhạy cảm',
    consentBy: 'Ai ghi ý kiến này',
    byNominee: 'Người được đề nghị tự đánh dấu',
    bySignedPaper: 'Người được đề nghị đã ký trên bản in',
    summary: (count) => `Còn ${String(count)} chỗ cần bổ sung trước khi sang bước sau`,
    summarySend: (count) => `Còn ${String(count)} chỗ cần bổ sung trước khi gửi`,
    warnings: (count) => `${String(count)} điểm nên xem lại, không cản việc gửi`,
    sending: 'Đang gửi hồ sơ và các tệp…',
    waiting:
      'Chưa gửi được vì mất kết nối. Nội dung vẫn được giữ trên trang này; hệ thống sẽ gửi lại khi có mạng và chỉ gửi một lần.',
    tryNow: 'Gửi lại ngay',
    nobody: 'Trang này chưa được nối với nơi nhận hồ sơ. Nội dung vẫn được giữ; hãy báo quản trị cổng.',
    refused: 'Nơi nhận trả lại hồ sơ. Nội dung vẫn được giữ; hãy sửa những chỗ dưới đây rồi gửi lại.',
    reviewHint: 'Kiểm tra lại từng mục trước khi gửi. Mỗi phần đều có thể sửa.',
    change: (step) => `Sửa phần “${step}”`,
    nothing: 'Chưa ghi',
    yes: 'Đồng ý',
    no: 'Không đồng ý',
    printedOn: (day) => `In ngày ${day}`,
    signNominee: 'Người được đề nghị',
    signNominator: 'Người lập hồ sơ',
    signHint: '(Ký, ghi rõ họ tên)',
    received: 'Đã nhận hồ sơ',
    receiptNumber: 'Số hồ sơ',
    receiptTime: 'Thời gian nhận',
    keepNumber: 'Hãy ghi lại hoặc in số hồ sơ để hỏi kết quả về sau.',
    another: 'Lập hồ sơ khác',
  },
  en: {
    criteriaHint: (basis) => `Tick the criteria that are met, each with evidence. Legal basis: ${basis}.`,
    evidence: (criterion) => `Evidence for criterion ${String(criterion)}`,
    proof: 'Evidence',
    addEvidence: (criterion) => `Add a file as evidence for criterion ${String(criterion)}`,
    year: 'Year',
    achievement: 'Achievement',
    honour: 'Honour',
    honourBy: 'Given by',
    addRow: 'Add a row',
    removeRow: (row) => `Remove row ${String(row)}`,
    meetingDate: 'Day of the meeting',
    meetingPlace: 'Place',
    households: 'All households',
    present: 'Households at the meeting',
    votes: 'Households in favour',
    reached: (percent, votes, households) =>
      `${String(votes)} of ${String(households)} households in favour, ${percent}%`,
    chooseFiles: (paper) => `Choose files: ${paper}`,
    paperNeeds: (types, files, megabytes) =>
      `${types}; at most ${String(files)} files of ${megabytes} MB each`,
    remove: (file) => `Remove the file “${file}”`,
    open: (file) => `Look at the file “${file}”`,
    choosing: 'Choose files',
    adding: 'Add files',
    relation: 'Who fills this in',
    self: 'The person nominated',
    behalf: 'Somebody else for them',
    nominatorName: 'Name of who fills this in',
    position: 'Position, body',
    phone: 'Telephone',
    consents: 'What the person nominated says',
    notice: 'Read the notice on personal data',
    controller: 'Who answers for the data',
    sensitive: 'holds sensitive data',
    consentBy: 'Who gives these consents',
    byNominee: 'The person nominated has ticked them',
    bySignedPaper: 'The person nominated has signed on paper',
    summary: (count) =>
      count === 1
        ? '1 thing to complete before the next step'
        : `${String(count)} things to complete before the next step`,
    summarySend: (count) =>
      count === 1
        ? '1 thing to complete before sending'
        : `${String(count)} things to complete before sending`,
    warnings: (count) =>
      count === 1
        ? '1 thing worth a look; it can be sent all the same'
        : `${String(count)} things worth a look; it can be sent all the same`,
    sending: 'Sending the nomination and its files…',
    waiting:
      'Not sent, because there is no connection. Everything is kept on this page; it will be sent once, as soon as there is one.',
    tryNow: 'Try again now',
    nobody:
      'This page is not connected to anybody who takes nominations. Everything is kept; tell the portal’s administrator.',
    refused: 'The nomination was sent back. Everything is kept; mend what is listed below and send it again.',
    reviewHint: 'Look over each part before sending. Each can be changed.',
    change: (step) => `Change “${step}”`,
    nothing: 'Not filled in',
    yes: 'Consents',
    no: 'Does not consent',
    printedOn: (day) => `Printed on ${day}`,
    signNominee: 'The person nominated',
    signNominator: 'Who fills this in',
    signHint: '(Signature and full name)',
    received: 'The nomination was received',
    receiptNumber: 'Number',
    receiptTime: 'Received',
    keepNumber: 'Note or print the number to ask for the result later.',
    another: 'Make another nomination',
  },
};
