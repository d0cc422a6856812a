import type { Messages } from '@phoihop/kit';
import type { LineKind } from '@phoihop/plan';

export interface ImportMessages {
  heading: string;
  paste: string;
  pasteHint: string;
  chooseFile: string;
  /** Why a file is not read, by code. */
  fileFaults: Record<string, string>;
  fileFault: (name: string, sentence: string) => string;
  tracked: (count: number) => string;
  trackedHint: string;
  trackedOne: (before: string, after: string) => string;
  moved: string;
  comments: (count: number) => string;
  takeComments: string;
  ownFile: string;
  edited: (changed: number, added: number, removed: number) => string;
  matched: (count: number) => string;
  read: string;
  cancel: string;
  close: string;
  reading: (percent: number) => string;
  stop: string;
  back: string;
  accept: string;
  lines: string;
  linesHint: string;
  understood: string;
  kinds: Record<LineKind, string>;
  level: (level: number) => string;
  line: (line: number) => string;
  putBack: string;
  putBackLine: (line: number) => string;
  setAside: string;
  facts: {
    kind: string;
    subject: string;
    number: string;
    date: string;
    issuers: string;
    items: string;
    roles: string;
    citations: string;
    recipients: string;
    signers: string;
  };
  planKinds: Record<string, string>;
  none: string;
  notes: (count: number) => string;
  noNotes: string;
  repairs: (count: number) => string;
  repairsHint: string;
  rules: Record<string, string>;
  offered: string;
  more: (count: number) => string;
  imported: (items: number) => string;
  /** What is to become of the plan that is open. */
  replaces: { plan: string; body: string };
  undo: string;
}

const itemCount = (count: number): string => `${String(count)} ${count === 1 ? 'item' : 'items'}`;

export const importMessages: Messages<ImportMessages> = {
  vi: {
    heading: 'Nhập kế hoạch từ văn bản',
    paste: 'Văn bản',
    pasteHint:
      'Dán toàn văn kế hoạch, báo cáo chép từ Word, PDF hoặc trang web. Văn bản được đọc ngay trên máy này, không gửi đi đâu.',
    chooseFile: 'Chọn tệp Word hoặc .txt',
    fileFaults: {
      'docx-too-large': 'Tệp quá lớn để đọc ở đây (trên 50 MB). Hãy bỏ bớt hình ảnh trong tệp rồi lưu lại.',
      'docx-too-complex': 'Tệp có cấu trúc quá phức tạp. Hãy chép nội dung cần dùng sang một tệp Word mới.',
      'docx-encrypted': 'Tệp được đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn tệp đó.',
      'docx-legacy-doc':
        'Đây là tệp .doc của Word 97–2003. Hãy mở bằng Word, lưu thành .docx rồi chọn tệp mới.',
      'docx-odt':
        'Đây là tệp OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word, lưu thành .docx rồi chọn tệp mới.',
      'docx-macros':
        'Tệp có kèm chương trình (macro) nên không được mở. Hãy lưu thành .docx rồi chọn tệp mới.',
      'docx-unsafe':
        'Tệp có thành phần không an toàn nên không được mở. Hãy mở bằng Word và lưu thành .docx mới.',
      'docx-damaged': 'Tệp bị hỏng hoặc chưa tải đủ. Hãy lấy lại tệp gốc, hoặc mở bằng Word và lưu lại.',
      'docx-not-docx':
        'Đây không phải tệp Word. Hãy chọn tệp .docx hoặc .txt, hoặc chép nội dung rồi dán vào ô trên.',
    },
    fileFault: (name, sentence) => `${name}: ${sentence}`,
    tracked: (count) => `Sửa đổi được theo dõi trong Word (${String(count)})`,
    trackedHint: 'Bỏ dấu chọn để giữ chữ cũ.',
    trackedOne: (before, after) =>
      before === after
        ? `Chuyển chỗ “${after}”`
        : after === ''
          ? `Bỏ “${before}”`
          : before === ''
            ? `Thêm “${after}”`
            : `Thay “${before}” bằng “${after}”`,
    moved: 'Chuyển chỗ',
    comments: (count) => `Nhận xét trong Word (${String(count)})`,
    takeComments: 'Đưa vào phần Góp ý của kế hoạch',
    ownFile:
      'Tệp này được lập từ một kế hoạch ở đây: các mục, số thứ tự và nơi nhận được lấy lại nguyên vẹn.',
    edited: (changed, added, removed) =>
      changed + added + removed === 0
        ? 'Nội dung trong tệp không khác.'
        : `Trong tệp đã sửa ${String(changed)} mục, thêm ${String(added)} mục, bỏ ${String(removed)} mục.`,
    matched: (count) =>
      `${String(count)} mục mất dấu nhận biết, được nhận lại theo nội dung; hãy xem lại các mục này.`,
    read: 'Đọc văn bản',
    cancel: 'Thôi',
    close: 'Đóng',
    reading: (percent) => `Đang đọc văn bản: ${String(percent)}%`,
    stop: 'Dừng đọc',
    back: 'Sửa lại văn bản',
    accept: 'Dùng kế hoạch này',
    lines: 'Văn bản theo từng dòng',
    linesHint: 'Nhãn ở mỗi dòng cho biết dòng đó được hiểu là gì.',
    understood: 'Đã hiểu',
    kinds: {
      header: 'Phần đầu',
      title: 'Tên loại, trích yếu',
      basis: 'Căn cứ',
      item: 'Nội dung',
      continuation: 'Tiếp dòng trên',
      signature: 'Chữ ký',
      recipient: 'Nơi nhận',
      appendix: 'Sau chữ ký',
      noise: 'Để riêng',
      blank: 'Dòng trống',
    },
    level: (level) => `cấp ${String(level)}`,
    line: (line) => `Dòng ${String(line)}`,
    putBack: 'Đưa lại vào văn bản',
    putBackLine: (line) => `Đưa lại vào văn bản: dòng ${String(line)}`,
    setAside: 'Để riêng dòng này',
    facts: {
      kind: 'Loại văn bản',
      subject: 'Trích yếu',
      number: 'Số, ký hiệu',
      date: 'Ngày ban hành',
      issuers: 'Cơ quan ban hành',
      items: 'Số mục nội dung',
      roles: 'Số lượt phân công',
      citations: 'Văn bản viện dẫn',
      recipients: 'Nơi nhận',
      signers: 'Người ký',
    },
    planKinds: {
      plan: 'Kế hoạch',
      'coordination-plan': 'Kế hoạch phối hợp',
      programme: 'Chương trình, đề án',
      report: 'Báo cáo',
      guidance: 'Hướng dẫn, thông báo',
      resolution: 'Nghị quyết, quyết định, quy chế',
      news: 'Bài viết',
    },
    none: 'Chưa có',
    notes: (count) => `Cần xem lại (${String(count)})`,
    noNotes: 'Không có điểm nào cần xem lại.',
    repairs: (count) => `Chỉnh sửa khi đọc (${String(count)})`,
    repairsHint: 'Bỏ dấu chọn để giữ nguyên như văn bản gốc.',
    rules: {
      nfc: 'Chuyển về Unicode dựng sẵn',
      'letter-d': 'Chữ Đ gõ bằng ký tự khác',
      invisible: 'Ký tự không nhìn thấy',
      bookmark: 'Dấu trang của Word',
      markdown: 'Ký hiệu định dạng',
      blanks: 'Dấu cách thừa',
      'number-dash': 'Dấu gạch trong số, ký hiệu',
      ocr: 'Chữ có thể sai khi quét',
      tcvn3: 'Chuyển mã TCVN3 (ABC)',
      vni: 'Chuyển mã VNI',
    },
    offered: 'đề nghị, chưa sửa',
    more: (count) => `và ${String(count)} chỗ khác`,
    imported: (items) => `Đã nhập ${String(items)} mục từ văn bản.`,
    replaces: {
      plan: 'Kế hoạch đang mở sẽ được thay; bấm Hoàn tác để lấy lại.',
      body: 'Nội dung của kế hoạch đang mở sẽ được thay; tên, số và cơ quan ban hành giữ nguyên. Bấm Hoàn tác để lấy lại.',
    },
    undo: 'Hoàn tác',
  },
  en: {
    heading: 'Import a plan from text',
    paste: 'Text',
    pasteHint:
      'Paste the whole plan or report, copied from Word, a PDF or a web page. It is read on this computer and sent nowhere.',
    chooseFile: 'Choose a Word or .txt file',
    fileFaults: {
      'docx-too-large':
        'The file is too large to be read here (over 50 MB). Remove pictures from it and save it again.',
      'docx-too-complex': 'The file is too complex. Copy what you need into a new Word file.',
      'docx-encrypted':
        'The file has a password. Open it in Word, remove the password, save it and choose that file.',
      'docx-legacy-doc':
        'This is a .doc file of Word 97–2003. Open it in Word, save it as .docx and choose the new file.',
      'docx-odt':
        'This is an OpenDocument text (.odt). Open it in LibreOffice or Word, save it as .docx and choose the new file.',
      'docx-macros':
        'The file contains programs (macros) and was not opened. Save it as .docx and choose the new file.',
      'docx-unsafe':
        'The file contains something unsafe and was not opened. Open it in Word and save it as a new .docx.',
      'docx-damaged':
        'The file is damaged or incomplete. Get the original again, or open it in Word and save it.',
      'docx-not-docx':
        'This is not a Word file. Choose a .docx or .txt file, or copy its text and paste it above.',
    },
    fileFault: (name, sentence) => `${name}: ${sentence}`,
    tracked: (count) => `Changes tracked in Word (${String(count)})`,
    trackedHint: 'Untick to keep the old words.',
    trackedOne: (before, after) =>
      before === after
        ? `Move “${after}”`
        : after === ''
          ? `Delete “${before}”`
          : before === ''
            ? `Add “${after}”`
            : `Replace “${before}” with “${after}”`,
    moved: 'Moved',
    comments: (count) => `Comments in Word (${String(count)})`,
    takeComments: 'Take them over as comments of the plan',
    ownFile: 'This file was made from a plan here: items, numbers and recipients come back as they were.',
    edited: (changed, added, removed) =>
      changed + added + removed === 0
        ? 'Nothing in it is different.'
        : `In the file: ${itemCount(changed)} changed, ${String(added)} added, ${String(removed)} removed.`,
    matched: (count) =>
      count === 1
        ? '1 item has lost its mark and was found again by its words; please check it.'
        : `${String(count)} items have lost their marks and were found again by their words; please check them.`,
    read: 'Read the text',
    cancel: 'Cancel',
    close: 'Close',
    reading: (percent) => `Reading: ${String(percent)}%`,
    stop: 'Stop reading',
    back: 'Change the text',
    accept: 'Use this plan',
    lines: 'The text line by line',
    linesHint: 'The tag of each line says what it was read as.',
    understood: 'Understood',
    kinds: {
      header: 'Header',
      title: 'Title, subject',
      basis: 'Legal basis',
      item: 'Content',
      continuation: 'Continued',
      signature: 'Signature',
      recipient: 'Recipient',
      appendix: 'After the signature',
      noise: 'Set aside',
      blank: 'Blank',
    },
    level: (level) => `level ${String(level)}`,
    line: (line) => `Line ${String(line)}`,
    putBack: 'Put back as text',
    putBackLine: (line) => `Put back as text: line ${String(line)}`,
    setAside: 'Set this line aside',
    facts: {
      kind: 'Kind of document',
      subject: 'Subject',
      number: 'Number',
      date: 'Date of issue',
      issuers: 'Issued by',
      items: 'Items',
      roles: 'Assignments',
      citations: 'Instruments cited',
      recipients: 'Recipients',
      signers: 'Signed by',
    },
    planKinds: {
      plan: 'Plan',
      'coordination-plan': 'Coordination plan',
      programme: 'Programme',
      report: 'Report',
      guidance: 'Guidance, notice',
      resolution: 'Resolution, decision, regulation',
      news: 'Article',
    },
    none: 'None',
    notes: (count) => `To look at (${String(count)})`,
    noNotes: 'Nothing to look at.',
    repairs: (count) => `Repairs (${String(count)})`,
    repairsHint: 'Untick to keep the text as it came.',
    rules: {
      nfc: 'Composed Unicode',
      'letter-d': 'Another letter in place of Đ',
      invisible: 'Invisible characters',
      bookmark: 'Word bookmarks',
      markdown: 'Formatting marks',
      blanks: 'Extra spaces',
      'number-dash': 'Dashes inside numbers',
      ocr: 'Words that scanning may have damaged',
      tcvn3: 'Converted from TCVN3 (ABC)',
      vni: 'Converted from VNI',
    },
    offered: 'suggested, not made',
    more: (count) => `and ${String(count)} more`,
    imported: (items) => `${itemCount(items)} ${items === 1 ? 'was' : 'were'} imported.`,
    replaces: {
      plan: 'The open plan will be replaced; Undo brings it back.',
      body: 'The body of the open plan will be replaced; its title, number and issuers stay. Undo brings it back.',
    },
    undo: 'Undo',
  },
};
