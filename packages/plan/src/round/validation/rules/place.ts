import { toneKey } from '@phoihop/vietnamese/text';
import type { FieldOf, FieldValueOf, PlaceName } from '../../model/index.js';
import type { FieldAnswers } from '../answers.js';
import type { PlaceDirectory } from '../places.js';
import { fault, notice, refused, type FieldRule, type Reading } from '../rule.js';

const MANY = 6;
/** The day from which today's list of communes holds (NQ 202/2025/QH15). */
const SINCE_2025 = '2025-07-01';

const spelling = (name: string): string =>
  toneKey(name)
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ');
const KIND = /^(?:xã|phường|đặc khu|thị trấn)\s+/iu;
const bare = (name: string): string => spelling(name.replace(KIND, ''));

type Place = Reading<FieldValueOf<'place'>>;
interface Asked {
  field: FieldOf<'place'>;
  commune: string;
  province: PlaceName;
  address: string;
}

function placed({ province, address }: Asked, commune: PlaceName, since: string): FieldValueOf<'place'> {
  const value = { kind: 'place', province, commune, since } as const;
  return address === '' ? value : { ...value, address };
}

/** One of the communes that the round gives. */
function fromList(asked: Asked, communes: readonly PlaceName[]): Place {
  const { field, commune: typed } = asked;
  const found = communes.filter(({ code, name }) => code === typed || bare(name) === bare(typed));
  const [only] = found;
  if (only && found.length === 1) return { value: placed(asked, only, SINCE_2025) };
  const suggestions = communes.map(({ name }) => name).slice(0, MANY);
  return refused({ ...fault(field, 'commune-unknown', { typed }, 'commune'), suggestions });
}

/** One of the official list, by its very name. A former name is suggested for: parts went into several of today's. */
function fromDirectory(asked: Asked, places: PlaceDirectory): Place {
  const { field, commune: typed, province } = asked;
  const matches = places.communes(typed, province.code, MANY);
  const exact = matches.filter(
    ({ commune, former }) => former === undefined && bare(commune.name) === bare(typed),
  );
  const named = exact.find(({ commune }) => spelling(commune.name) === spelling(typed));
  const only = named ?? (exact.length === 1 ? exact[0] : undefined);
  if (only) return { value: placed(asked, only.commune, places.since) };
  if (matches.length === 0) return refused(fault(field, 'commune-unknown', { typed }, 'commune'));
  const suggestions = Array.from(new Set(matches.map(({ commune }) => commune.name)));
  const former = matches.find((match) => match.former && bare(match.former.name) === bare(typed));
  if (!former?.former)
    return refused({ ...fault(field, 'commune-unclear', { typed }, 'commune'), suggestions });
  const { name, within } = former.former;
  const params = { typed, former: `${name}, ${within}`, today: former.commune.name };
  return refused({ ...fault(field, 'commune-former', params, 'commune'), suggestions });
}

function readCommune(asked: Asked, places: PlaceDirectory | undefined): Place {
  const { field, commune: typed } = asked;
  if (field.communes) return fromList(asked, field.communes);
  if (places) return fromDirectory(asked, places);
  const value = placed(asked, { code: '', name: typed }, SINCE_2025);
  return { value, warnings: [notice(field, 'place-unchecked', {}, 'commune')] };
}

function provinceOf(
  field: FieldOf<'place'>,
  answers: FieldAnswers,
  places: PlaceDirectory | undefined,
): PlaceName | 'missing' | 'unknown' {
  if (field.province) return field.province;
  const typed = answers.text('province');
  if (typed === '') return 'missing';
  return places ? (places.province(typed) ?? 'unknown') : { code: '', name: typed };
}

export const placeRule: FieldRule<'place'> = {
  read(field, answers, { places }) {
    const [commune, address] = [answers.text('commune'), answers.text('address')];
    const province = provinceOf(field, answers, places);
    const empty =
      commune === '' && address === '' && (province === 'missing' || field.province !== undefined);
    if (empty && !field.required) return {};
    if (province === 'missing') return refused(fault(field, 'required', {}, 'province'));
    if (province === 'unknown')
      return refused(fault(field, 'province-unknown', { typed: answers.text('province') }, 'province'));
    if (commune === '') return refused(fault(field, 'required', {}, 'commune'));
    return readCommune({ field, commune, province, address }, places);
  },
};
