import { soundOnRound } from '../broken-widgets.js';

export const widgetCase = soundOnRound;
