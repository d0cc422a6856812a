/**
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number} the value below which that share lies, between two of them by proportion
 */
export function quantile(values, share) {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort((first, second) => first - second);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * @typedef {{ median: number, low: number, high: number }} Spread `low`, `high`: the quartiles
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spreadOf(values) {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * Each value against that of the same round: what slows the machine in a round slows both.
 * @param {readonly number[]} values by round
 * @param {readonly number[]} baseline by round
 * @returns {Spread | undefined} undefined where a baseline is 0
 */
export function ratioOf(values, baseline) {
  const ratios = values.map((value, round) => value / (baseline[round] ?? 0));
  return ratios.every(Number.isFinite) ? spreadOf(ratios) : undefined;
}
