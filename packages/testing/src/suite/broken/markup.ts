import { brokenCases } from '../broken-widgets.js';

export const widgetCase = brokenCases.markup;
