export { comparePlans } from '@phoihop/plan/compare';
export {
  issuerNamed,
  planForNextYear,
  planFromTemplate,
  provinceInFull,
  templateKinds,
} from '@phoihop/plan/templates';
