import type { Plan } from '@phoihop/plan';
import type { TemplateIssuer } from '@phoihop/plan/templates';

/** The issuers of a plan whose names in sentences are known, with the lines that it prints for them. */
export function issuersIn({ issuers, agencies }: Plan): TemplateIssuer[] {
  return issuers.flatMap(({ superior, name, agency }): TemplateIssuer[] => {
    const inText = agencies.find(({ id }) => id === agency)?.name;
    return inText === undefined ? [] : [{ inText, superior, name }];
  });
}

/** The province that the head of a plan names: `TỈNH SÔNG LAM` above an issuer, else the place of issue. */
export function provinceIn({ issuers, place = '' }: Plan): string {
  const line = issuers.flatMap(({ superior }) => superior).find((each) => /^(TỈNH|THÀNH PHỐ)\s/u.test(each));
  if (line === undefined) return place;
  // The place is the same name in small letters, where the two agree.
  const name = line.replace(/^(TỈNH|THÀNH PHỐ)\s+/u, '');
  if (name === place.toLocaleUpperCase('vi')) return place;
  return name
    .toLocaleLowerCase('vi')
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}
