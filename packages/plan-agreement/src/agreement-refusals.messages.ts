import type { CodeMessages, Messages, SentencesFor } from '@phoihop/kit';

const vi = {
  'version-changed': () =>
    'Nội dung kế hoạch vừa thay đổi nên chưa ghi nhận đồng ý. Hãy xem lại bản mới rồi đồng ý.',
  'already-agreed': () => 'Bên của đồng chí đã đồng ý với bản này.',
  'agreed-by-all': () =>
    'Các bên đã thống nhất bản này nên không rút lại được. Hãy sửa kế hoạch rồi thống nhất lại.',
  'another-side': () => 'Chỉ người của bên đó mới làm được việc này. Nội dung hiện có vẫn được giữ nguyên.',
  'no-side': () => 'Đồng chí không thuộc bên nào của kế hoạch này. Nếu chưa đúng, hãy báo quản trị cổng.',
  'one-side-only': () => 'Kế hoạch chỉ có một cơ quan ban hành nên không cần thống nhất.',
  'ask-other-side': () =>
    'Phần này cần bên kia đồng ý. Hãy gửi đề xuất; nội dung hiện có vẫn được giữ nguyên.',
  'consent-stands': () => 'Kế hoạch đã đưa ra thống nhất nên không chuyển lại thành bản nháp được.',
  'consent-changed': () => 'Người khác vừa thay đổi việc thống nhất này. Hãy xem lại rồi làm tiếp.',
  'proposal-gone': () => 'Đề xuất này đã được xử lý. Văn bản hiện có vẫn được giữ nguyên.',
  'agreement-gone': () => 'Việc đồng ý này đã được rút lại.',
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  'version-changed': () =>
    'The plan has just changed, so your agreement was not noted. Look at the new version first.',
  'already-agreed': () => 'Your side has agreed to this version.',
  'agreed-by-all': () =>
    'All have agreed to this version, so it cannot be taken back. Amend the plan and agree anew.',
  'another-side': () => 'Only people of that side can do this. Nothing has changed.',
  'no-side': () =>
    'You belong to none of the sides of this plan. If that is wrong, tell the portal’s administrator.',
  'one-side-only': () => 'One body issues this plan, so there is nobody to agree with.',
  'ask-other-side': () =>
    'This part needs the other side’s consent. Send it as a proposal; nothing has changed.',
  'consent-stands': () => 'The plan lies before its sides and cannot become a draft again.',
  'consent-changed': () => 'Somebody has just changed who decides what. Look at it again.',
  'proposal-gone': () => 'This proposal is settled. The text stays as it is.',
  'agreement-gone': () => 'This agreement was taken back already.',
};

/** Why something could not be agreed to, or could not be changed by one side alone. */
export const agreementRefusals: Messages<CodeMessages> = { vi, en };
