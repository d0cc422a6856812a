import { saveFile } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { addressFile, countMembers, recipientsCsv, type CountMembers } from '@phoihop/plan/recipients';
import type { ListTexts } from '../list-texts.js';

/** `05/KH-UBND` as part of a file's name: `noi-nhan-05-KH-UBND`. */
function fileNameOf({ number }: Plan, texts: ListTexts): string {
  const raw = (number?.raw ?? '').replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '');
  return raw === '' ? texts.fileName : `${texts.fileName}-${raw}`;
}

function counting(units: readonly string[] | undefined): CountMembers {
  return (recipient) => (units ? countMembers(recipient, units) : undefined);
}

export function saveCsv(plan: Plan, texts: ListTexts, units: readonly string[] | undefined): void {
  const words = {
    number: texts.csvNumber,
    recipient: texts.heading,
    purpose: texts.purpose,
    copies: texts.copies,
    purposes: texts.purposes,
  };
  saveFile({
    name: `${fileNameOf(plan, texts)}.csv`,
    type: 'text/csv;charset=utf-8',
    contents: recipientsCsv(plan.recipients, words, counting(units)),
  });
}

/** The address file for a mail gateway. @returns how many lines name persons, and are left out. */
export function saveAddresses(plan: Plan, texts: ListTexts, units: readonly string[] | undefined): number {
  const file = addressFile(plan, counting(units));
  saveFile({
    name: `${fileNameOf(plan, texts)}.json`,
    type: 'application/json',
    contents: `${JSON.stringify(file, null, 2)}\n`,
  });
  return file.leftOut.length;
}
