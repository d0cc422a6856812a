import { readPlan } from '@phoihop/plan/read';
import { planCitations } from '@phoihop/plan/citations';
import { kindNames, noteText, repairName, texts } from './read-messages.mjs';

/** Codes of notes that say that there is no document in a text. */
const NOTHING = new Set(['nothing-read', 'not-text']);

/**
 * What reading found, in lines for a person.
 * @param {import('@phoihop/plan/read').ReadResult} result
 */
export function summaryOf({ plan, entries, lines, repairs, notes }) {
  const labelled = plan.items.filter(({ label }) => label !== null).length;
  const tasks = plan.items.filter(({ task }) => task !== undefined).length;
  const noise = lines.filter(({ as }) => as === 'noise').length;
  const rules = [...new Set(repairs.map(({ rule }) => rule))];
  return [
    `${kindNames[plan.kind]}: ${plan.subject || plan.title}`,
    `${texts.number}: ${plan.number?.raw ?? texts.none}`,
    `${texts.date}: ${plan.date ?? plan.rawDate ?? texts.none}`,
    `${texts.issuers}: ${plan.issuers.map(({ name }) => name).join('; ') || texts.none}`,
    `${texts.items}: ${plan.items.length} (${texts.labelled} ${labelled}, ${texts.tasks} ${tasks})`,
    `${texts.agencies}: ${plan.agencies.length}`,
    `${texts.citations}: ${planCitations(plan).length}`,
    `${texts.recipients}: ${plan.recipients.length}`,
    `${texts.signers}: ${plan.signatories.map(({ name }) => name ?? '…').join('; ') || texts.none}`,
    `${texts.entries}: ${entries.length}`,
    `${texts.lines}: ${lines.length} (${texts.noise} ${noise})`,
    ...rules.map((rule) => {
      const own = repairs.filter((repair) => repair.rule === rule);
      return `${own.some(({ offered }) => offered) ? texts.offered : texts.repaired}: ${repairName(rule)} (${own.length})`;
    }),
    ...notes.map(
      ({ line, code, params }) =>
        `${line === undefined ? '' : `${texts.line} ${line}: `}${noteText(code, params)}`,
    ),
  ];
}

/**
 * `phoihop-read FILE [--json]`: reads a text and tells what was found. Returns the exit code: 0; 1 where nothing
 * of a document was found; 2 where the command was called wrongly or the file cannot be read.
 * @param {readonly string[]} args
 * @param {{ read: (file: string) => string, print: (text: string) => void, complain: (text: string) => void }} io
 */
export function readCommand(args, { read, print, complain }) {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  const [file] = files;
  if (file === undefined || files.length > 1 || unknown !== undefined) {
    complain(texts.usage);
    return 2;
  }
  let text;
  try {
    text = read(file);
  } catch {
    complain(`${texts.unreadable}: ${file}`);
    return 2;
  }
  const result = readPlan(text);
  const nothing = result.notes.find(({ code }) => NOTHING.has(code));
  if (args.includes('--json')) print(JSON.stringify(result, null, 2));
  else if (!nothing) print(summaryOf(result).join('\n'));
  if (!nothing) return 0;
  complain(noteText(nothing.code, nothing.params));
  return 1;
}
