import '@phoihop/kit/define-round';
import '@phoihop/honour-roster/define';
import '@phoihop/nomination-form/define';
import { erasePersonalData, withRecord, type RoundFile } from '@phoihop/plan/round';
import { generatedRoundFile, prestigeRound, roundOfUnits } from '@phoihop/plan/round/examples';
import { knownNominations } from '@phoihop/plan/round/roster';
import { answersOf, attachedFiles, checkNomination } from '@phoihop/plan/round/validation';
import type { SendAnswer } from '@phoihop/nomination-form';
import { framed } from '../frame/frame.js';
import { nominatePageView } from './nominate.view.js';

// What a portal's server does, done in the page: the same check by the same functions, one nomination for one key, and
// people's data put apart before the nomination names them.
let file: RoundFile = generatedRoundFile({
  count: 60,
  doubles: 30,
  // Another seed, other people: bieu-duong.html?seed=7
  seed: Number(new URLSearchParams(location.search).get('seed')) || 1,
  round: roundOfUnits(8, 9, openRound()),
});
await framed({ page: 'try', content: nominatePageView });
const round = document.querySelector('ph-round');
const receipts = new Map<string, Extract<SendAnswer, { ok: true }>>();

/** The example round with days around today, so that the page can be tried at any time. */
function openRound(): RoundFile['round'] {
  const year = new Date().getFullYear();
  return { ...prestigeRound, year, opens: `${String(year)}-01-01`, closes: `${String(year)}-12-31` };
}

async function receive(data: FormData, key: string): Promise<SendAnswer> {
  const known = receipts.get(key);
  if (known) return known;
  const now = new Date();
  const files = await attachedFiles(file.round, data);
  const { errors, record, unit, category } = checkNomination(file.round, answersOf(data), {
    now,
    files,
    known: knownNominations(file),
  });
  if (!record || unit === undefined || category === undefined) return { ok: false, findings: errors };
  const number = `${String(now.getFullYear())}-${String(file.nominations.length + 1).padStart(4, '0')}`;
  const at = now.toISOString();
  file = withRecord(file, key, { nomination: key, ...record });
  const nomination = {
    id: key,
    number,
    category,
    unit,
    record: key,
    steps: [{ to: 'submitted' as const, at }],
  };
  file = { ...file, nominations: [...file.nominations, nomination] };
  const receipt = { ok: true as const, number, at };
  receipts.set(key, receipt);
  if (round) round.round = file;
  return receipt;
}

if (round) {
  round.round = file;
  round.addEventListener('ph-change', () => {
    file = round.round ?? file;
  });
  round.addEventListener('ph-submit', (event) => {
    event.respondWith(receive(event.formData, event.idempotencyKey));
  });
}

document.querySelector('ph-honour-roster')?.addEventListener('ph-erase', ({ nomination }) => {
  file = erasePersonalData(file, nomination);
});
