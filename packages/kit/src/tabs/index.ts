export { leaderByBallot } from './ballot.js';
export { channel, type Channel } from './channel.js';
export { leader } from './leader.js';
