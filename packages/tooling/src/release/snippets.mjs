/**
 * What a portal developer copies, with the hashes of this release. A test opens each `html` block as a page.
 * @param {string} version
 * @param {string} moduleHash
 * @param {string} classicHash
 */
export function snippetsOf(version, moduleHash, classicHash) {
  return `# Phối hợp ${version}

Chép cả thư mục này vào cổng, ví dụ tại \`/phoihop/\`. Trong trang, thay \`/ke-hoach.json\` bằng địa chỉ kế hoạch.
Copy this whole folder to the portal, here to \`/phoihop/\`. In the page, put the address of a plan for \`/ke-hoach.json\`.

## Trang thường · A page

\`\`\`html
<script type="module" src="/phoihop/phoihop.js" integrity="${moduleHash}"></script>
<ph-plan src="/ke-hoach.json">
  <ph-plan-editor readonly></ph-plan-editor>
</ph-plan>
\`\`\`

## CMS không ghi được \`type="module"\` · A CMS that cannot write \`type="module"\`

\`\`\`html
<script src="/phoihop/phoihop.classic.js" integrity="${classicHash}" data-lang="vi"></script>
<ph-plan src="/ke-hoach.json">
  <ph-recipient-list readonly></ph-recipient-list>
</ph-plan>
\`\`\`

## CMS bỏ thẻ lạ · A CMS that strips unknown tags

\`\`\`html
<script src="/phoihop/phoihop.classic.js" integrity="${classicHash}"></script>
<div data-ph="plan" data-src="/ke-hoach.json" data-id="ke-hoach"></div>
<div data-ph="responsibility-matrix" data-for="ke-hoach" data-readonly></div>
\`\`\`

## Bộ nhận diện có sẵn (trong \`phoihop.json\`, mục \`kits\`) · A brand kit that comes with it

\`\`\`html
<script type="module" src="/phoihop/phoihop.js" data-kit="front" data-theme="auto" integrity="${moduleHash}"></script>
<ph-plan src="/ke-hoach.json">
  <ph-recipient-list readonly></ph-recipient-list>
</ph-plan>
\`\`\`

## Hai phiên bản trên một trang · Two versions on one page

\`\`\`html
<script type="module" src="/phoihop/phoihop.js" data-prefix="moi" integrity="${moduleHash}"></script>
<moi-plan src="/ke-hoach.json">
  <moi-progress-chart></moi-progress-chart>
</moi-plan>
\`\`\`
`;
}
