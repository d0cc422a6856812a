export { agencyOfPerson } from './agency-of-person.js';
export { becomeToday, mergeAgencies, type BodyChosen } from './become.js';
export { bodiesToday, type BodyOffered, type FormerBody } from './bodies-today.js';
export { agencyNames, type AgencyNames } from './names-on-day.js';
export { successions, type Succession } from './successions.data.js';
export { whatBecame, type Became } from './what-became.js';
