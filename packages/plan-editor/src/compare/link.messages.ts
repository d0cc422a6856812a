import type { Messages } from '@phoihop/kit';

export interface LinkMessages {
  copyLink: string;
  copyLinkTo: (place: string) => string;
  copied: string;
  notCopied: (address: string) => string;
  gone: (words: string) => string;
  unknown: string;
  replaced: string;
}

export const linkMessages: Messages<LinkMessages> = {
  vi: {
    copyLink: 'Chép liên kết tới mục này',
    copyLinkTo: (place) => `Chép liên kết tới ${place}`,
    copied: 'Đã chép liên kết.',
    notCopied: (address) => `Trình duyệt chưa cho chép. Liên kết là: ${address}`,
    gone: (words) => `Mục mà liên kết dẫn tới đã được bỏ khỏi kế hoạch: “${words}”.`,
    unknown: 'Không thấy mục mà liên kết dẫn tới trong kế hoạch này.',
    replaced: 'Mục mà liên kết dẫn tới đã được nhập lại; đây là mục có cùng nội dung.',
  },
  en: {
    copyLink: 'Copy a link to this item',
    copyLinkTo: (place) => `Copy a link to ${place}`,
    copied: 'The link was copied.',
    notCopied: (address) => `The browser does not let it be copied. The link is: ${address}`,
    gone: (words) => `The item to which the link leads was taken out of the plan: “${words}”.`,
    unknown: 'The item to which the link leads is not in this plan.',
    replaced: 'The item to which the link leads was imported anew; this one says the same.',
  },
};
