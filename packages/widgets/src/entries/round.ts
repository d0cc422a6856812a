export { defineRound as define } from '@phoihop/kit';
