import { chartTokens } from '@phoihop/themes';
import { unsafeCSS } from 'lit';

/** The tokens that charts are drawn with: bars, rings, shares of a whole. */
export const chartStyles = unsafeCSS(chartTokens);
