/** The signs by which programs part the fields of a line; Excel in Viet Nam writes semicolons. */
const SEPARATORS = [';', ',', '\t'] as const;

/** The separator of which the first line has most. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counted = SEPARATORS.map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

export interface CsvRow {
  /** Of the text, from 1. */
  line: number;
  fields: readonly string[];
}

/** The rows of a text with separated values (RFC 4180): quoted fields may hold separators, quotes and line breaks. */
export function csvRows(text: string): CsvRow[] {
  const content = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const separator = separatorOf(content);
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let isQuoted = false;
  let line = 1;
  let from = 1;
  const endField = (): void => {
    fields.push(field.trim());
    field = '';
  };
  const endRow = (): void => {
    endField();
    if (fields.some((each) => each !== '')) rows.push({ line: from, fields });
    fields = [];
  };
  for (let at = 0; at < content.length; at++) {
    const sign = content.charAt(at);
    if (sign === '\n') line++;
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (content.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"' && field.trim() === '') {
      isQuoted = true;
      field = '';
    } else if (sign === separator) endField();
    else if (sign === '\n') {
      endRow();
      from = line;
    } else field += sign;
  }
  endRow();
  return rows;
}
