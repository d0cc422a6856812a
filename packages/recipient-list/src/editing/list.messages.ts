import type { Messages } from '@phoihop/kit';

/** What the list says besides, once a person can work on it. */
export interface ListMessages {
  count: (lines: number, copies: number) => string;
  emptyWithBodies: (bodies: number) => string;
  addBodies: string;
  add: string;
  paste: string;
  more: string;
  newLineHint: string;
  line: (position: number, text: string) => string;
  lineMenu: (text: string) => string;
  grip: (text: string) => string;
  moveUp: string;
  moveDown: string;
  remove: string;
  removed: (text: string) => string;
  moved: (text: string, position: number) => string;
  undo: string;
  redo: string;
  keys: string;
  purpose: string;
  purposeOf: (text: string) => string;
  noPurpose: string;
  copies: string;
  copiesWord: string;
  copiesOf: (text: string) => string;
  copiesRange: (most: number) => string;
  archive: string;
  archiveUnit: (position: number) => string;
  addArchiveUnit: string;
  addArchive: string;
  noArchive: string;
  total: (copies: number) => string;
  uncounted: (groups: number) => string;
  several: (bodies: number) => string;
  split: (bodies: number) => string;
  splitDone: (bodies: number) => string;
  same: (position: number) => string;
  merge: (position: number) => string;
  merged: (text: string) => string;
  /** `items` are named, as `mục 1.1 và 1.3` has them. */
  suggested: (name: string, items: string) => string;
  suggestedMany: (bodies: number) => string;
  suggestion: (items: string) => string;
  moreItems: (items: number) => string;
  addSuggested: string;
  addSuggestedNamed: (name: string) => string;
  addAll: (bodies: number) => string;
  addedBodies: (bodies: number) => string;
  reorder: string;
  orderHeading: string;
  orderWhy: string;
  orderMoves: (text: string) => string;
  orderAccept: string;
  orderKeep: string;
  ordered: string;
  showUnits: string;
  unitsLoading: string;
  unitsFailed: string;
  units: (count: number, names: string, rest: number) => string;
  noUnits: string;
  chooseProvince: string;
  expand: string;
  expanded: (count: number) => string;
  collapse: string;
  collapseOffer: (lines: number, text: string) => string;
  collapseAccept: string;
  collapseNone: string;
  collapsed: (lines: number, text: string) => string;
  pasteHeading: string;
  pasteHint: string;
  pasteField: string;
  pasteRepeats: (text: string) => string;
  pasteLeftOut: (lines: string) => string;
  pasteAdd: (lines: number) => string;
  pasted: (lines: number) => string;
  close: string;
  copyText: string;
  copied: string;
  notCopied: string;
  saveCsv: string;
  saveAddresses: string;
  personsLeftOut: (lines: number) => string;
  csvNumber: string;
  fileName: string;
  conflict: (theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
}

const VI_COUNTS = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

function viCount(count: number): string {
  return VI_COUNTS[count] ?? String(count);
}

const one = (count: number, single: string, many: string): string =>
  `${String(count)} ${count === 1 ? single : many}`;

export const listMessages: Messages<ListMessages> = {
  vi: {
    count: (lines, copies) => `${String(lines)} dòng, ${String(copies)} bản`,
    emptyWithBodies: (bodies) =>
      `Chưa có nơi nhận nào. Kế hoạch đang giao việc cho ${String(bodies)} cơ quan, đơn vị.`,
    addBodies: 'Thêm các cơ quan có trong kế hoạch',
    add: 'Thêm dòng',
    paste: 'Dán danh sách',
    more: 'Thao tác khác với nơi nhận',
    newLineHint: 'Tên cơ quan, đơn vị nhận',
    line: (position, text) => `Dòng ${String(position)}: ${text}`,
    lineMenu: (text) => `Thao tác với “${text}”`,
    grip: (text) => `Kéo để chuyển chỗ “${text}”`,
    moveUp: 'Chuyển lên',
    moveDown: 'Chuyển xuống',
    remove: 'Xóa dòng',
    removed: (text) => `Đã xóa “${text}” khỏi nơi nhận.`,
    moved: (text, position) => `“${text}” đứng ở dòng ${String(position)}.`,
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    keys: 'Alt và mũi tên lên, xuống để đổi chỗ; Enter để thêm dòng bên dưới; Backspace ở dòng trống để bỏ dòng. Dòng Lưu luôn ở cuối.',
    purpose: 'Mục đích',
    purposeOf: (text) => `Mục đích gửi “${text}”`,
    noPurpose: 'không ghi',
    copies: 'Số bản',
    copiesWord: 'bản',
    copiesOf: (text) => `Số bản gửi “${text}”`,
    copiesRange: (most) => `Số bản là số nguyên từ 0 đến ${String(most)}. Số trước đó vẫn được giữ.`,
    archive: 'Lưu:',
    archiveUnit: (position) => `Đơn vị lưu thứ ${String(position)}`,
    addArchiveUnit: 'Thêm đơn vị lưu',
    addArchive: 'Thêm dòng Lưu',
    noArchive: 'Chưa có dòng Lưu ở cuối nơi nhận.',
    total: (copies) => `Tổng số ${String(copies)} bản`,
    uncounted: (groups) => `chưa kể ${String(groups)} nhóm chưa đếm`,
    several: (bodies) => `${viCount(bodies)} cơ quan trên một dòng.`,
    split: (bodies) => `Tách thành ${viCount(bodies).toLocaleLowerCase('vi')} dòng`,
    splitDone: (bodies) => `Đã tách thành ${String(bodies)} dòng.`,
    same: (position) => `Cùng một cơ quan với dòng ${String(position)}.`,
    merge: (position) => `Gộp vào dòng ${String(position)}`,
    merged: (text) => `Đã gộp vào “${text}”.`,
    suggested: (name, items) => `${name} được giao việc ở mục ${items} nhưng chưa có trong Nơi nhận.`,
    suggestedMany: (bodies) =>
      `${String(bodies)} cơ quan, đơn vị được giao việc nhưng chưa có trong Nơi nhận.`,
    suggestion: (items) => `mục ${items}`,
    moreItems: (items) => `${String(items)} mục khác`,
    addSuggested: 'Thêm',
    addSuggestedNamed: (name) => `Thêm ${name}`,
    addAll: (bodies) => `Thêm cả ${String(bodies)}`,
    addedBodies: (bodies) => `Đã thêm ${String(bodies)} dòng.`,
    reorder: 'Xếp lại',
    orderHeading: 'Thứ tự theo thông lệ',
    orderWhy: 'Cấp trên, ngang cấp, cấp dưới, nội bộ, sau cùng là Lưu. Các dòng tô đậm sẽ đổi chỗ.',
    orderMoves: (text) => `${text} (đổi chỗ)`,
    orderAccept: 'Xếp theo thứ tự này',
    orderKeep: 'Giữ thứ tự hiện có',
    ordered: 'Đã xếp lại nơi nhận.',
    showUnits: 'Xem các đơn vị',
    unitsLoading: 'Đang mở danh mục xã, phường',
    unitsFailed: 'Chưa mở được danh mục đơn vị hành chính. Nơi nhận vẫn được giữ nguyên; hãy thử lại.',
    units: (count, names, rest) =>
      `${String(count)} đơn vị: ${names}${rest > 0 ? ` và ${String(rest)} đơn vị khác` : ''}.`,
    noUnits: 'Không tìm thấy đơn vị nào của nhóm này.',
    chooseProvince: 'Chọn tỉnh, thành phố',
    expand: 'Tách từng đơn vị',
    expanded: (count) => `Đã tách thành ${String(count)} dòng.`,
    collapse: 'Gộp các xã, phường thành một dòng',
    collapseOffer: (lines, text) => `${String(lines)} dòng đủ để ghi gọn thành “${text}”.`,
    collapseAccept: 'Ghi gọn',
    collapseNone: 'Chưa có nhóm dòng nào đủ các xã, phường của tỉnh để gộp.',
    collapsed: (lines, text) => `Đã gộp ${String(lines)} dòng thành “${text}”.`,
    pasteHeading: 'Dán danh sách nơi nhận',
    pasteHint: 'Mỗi dòng là một nơi nhận. Gạch đầu dòng, dấu cuối dòng được bỏ; dòng đã có được đánh dấu.',
    pasteField: 'Danh sách nơi nhận',
    pasteRepeats: (text) => `đã có: ${text}`,
    pasteLeftOut: (lines) => `Không phải nơi nhận: ${lines}`,
    pasteAdd: (lines) => `Thêm ${String(lines)} dòng`,
    pasted: (lines) => `Đã thêm ${String(lines)} dòng.`,
    close: 'Thôi',
    copyText: 'Chép để dán vào văn bản',
    copied: 'Đã chép nơi nhận.',
    notCopied: 'Trình duyệt chưa cho chép. Hãy chọn và chép bằng tay.',
    saveCsv: 'Tải bảng CSV',
    saveAddresses: 'Tải tệp địa chỉ',
    personsLeftOut: (lines) => `Tệp không ghi ${String(lines)} dòng là tên người.`,
    csvNumber: 'TT',
    fileName: 'noi-nhan',
    conflict: (theirs) => `Người khác vừa sửa dòng này thành “${theirs}”. Cả hai bản đều được giữ.`,
    keepMine: 'Giữ bản này',
    takeTheirs: 'Lấy bản kia',
  },
  en: {
    count: (lines, copies) => `${one(lines, 'line', 'lines')}, ${one(copies, 'copy', 'copies')}`,
    emptyWithBodies: (bodies) =>
      `There are no recipients yet. The plan gives work to ${one(bodies, 'body', 'bodies')}.`,
    addBodies: 'Add the bodies that the plan names',
    add: 'Add a line',
    paste: 'Paste a list',
    more: 'More actions for the recipients',
    newLineHint: 'Name of the receiving body',
    line: (position, text) => `Line ${String(position)}: ${text}`,
    lineMenu: (text) => `Actions for “${text}”`,
    grip: (text) => `Drag to move “${text}”`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove the line',
    removed: (text) => `“${text}” was removed from the recipients.`,
    moved: (text, position) => `“${text}” is now line ${String(position)}.`,
    undo: 'Undo',
    redo: 'Redo',
    keys: 'Alt with the up or down arrow moves a line; Enter adds one below; Backspace takes an empty one out. The archive line stays last.',
    purpose: 'Purpose',
    purposeOf: (text) => `Purpose for “${text}”`,
    noPurpose: 'none',
    copies: 'Copies',
    copiesWord: 'copies',
    copiesOf: (text) => `Copies for “${text}”`,
    copiesRange: (most) => `Copies are a whole number from 0 to ${String(most)}. The number before is kept.`,
    archive: 'Lưu:',
    archiveUnit: (position) => `Archive unit ${String(position)}`,
    addArchiveUnit: 'Add an archive unit',
    addArchive: 'Add the archive line',
    noArchive: 'The archive line (Lưu) is missing at the end.',
    total: (copies) => `${one(copies, 'copy', 'copies')} in all`,
    uncounted: (groups) => `not counting ${one(groups, 'group', 'groups')}`,
    several: (bodies) => `${String(bodies)} bodies on one line.`,
    split: (bodies) => `Split into ${String(bodies)} lines`,
    splitDone: (bodies) => `Split into ${String(bodies)} lines.`,
    same: (position) => `The same body as line ${String(position)}.`,
    merge: (position) => `Merge into line ${String(position)}`,
    merged: (text) => `Merged into “${text}”.`,
    suggested: (name, items) => `${name} is given work under ${items}, but is not among the recipients.`,
    suggestedMany: (bodies) =>
      `${one(bodies, 'body is', 'bodies are')} given work, but not among the recipients.`,
    suggestion: (items) => `under ${items}`,
    moreItems: (items) => `${String(items)} more`,
    addSuggested: 'Add',
    addSuggestedNamed: (name) => `Add ${name}`,
    addAll: (bodies) => `Add all ${String(bodies)}`,
    addedBodies: (bodies) => `${one(bodies, 'line was', 'lines were')} added.`,
    reorder: 'Reorder',
    orderHeading: 'The customary order',
    orderWhy:
      'Superiors, peers, those below, the issuer’s own units, the archive last. Lines in bold would move.',
    orderMoves: (text) => `${text} (moves)`,
    orderAccept: 'Use this order',
    orderKeep: 'Keep the order as it is',
    ordered: 'The recipients were reordered.',
    showUnits: 'Show the units',
    unitsLoading: 'Opening the list of communes',
    unitsFailed: 'The list of units could not be opened. The recipients are kept; please try again.',
    units: (count, names, rest) =>
      `${one(count, 'unit', 'units')}: ${names}${rest > 0 ? ` and ${String(rest)} more` : ''}.`,
    noUnits: 'No unit of this group was found.',
    chooseProvince: 'Choose a province',
    expand: 'Split into its units',
    expanded: (count) => `Split into ${one(count, 'line', 'lines')}.`,
    collapse: 'Put communes together on one line',
    collapseOffer: (lines, text) => `${String(lines)} lines can be written as “${text}”.`,
    collapseAccept: 'Put together',
    collapseNone: 'No lines name all the communes of the province.',
    collapsed: (lines, text) => `${String(lines)} lines became “${text}”.`,
    pasteHeading: 'Paste a list of recipients',
    pasteHint:
      'Each line is a recipient. Dashes and end marks are taken off; lines that are already in the list are marked.',
    pasteField: 'List of recipients',
    pasteRepeats: (text) => `already there: ${text}`,
    pasteLeftOut: (lines) => `Not recipients: ${lines}`,
    pasteAdd: (lines) => `Add ${one(lines, 'line', 'lines')}`,
    pasted: (lines) => `${one(lines, 'line was', 'lines were')} added.`,
    close: 'Cancel',
    copyText: 'Copy for a document',
    copied: 'The recipients are copied.',
    notCopied: 'The browser did not allow copying. Please select and copy by hand.',
    saveCsv: 'Save as CSV',
    saveAddresses: 'Save the address file',
    personsLeftOut: (lines) =>
      `The file leaves out ${one(lines, 'line that is the name of a person', 'lines that are names of persons')}.`,
    csvNumber: 'No.',
    fileName: 'recipients',
    conflict: (theirs) => `Somebody else has just changed this line to “${theirs}”. Both versions are kept.`,
    keepMine: 'Keep this one',
    takeTheirs: 'Take the other',
  },
};
