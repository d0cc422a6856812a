export { defineHonourRoster as define } from '@phoihop/honour-roster';
