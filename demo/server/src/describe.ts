import { readFileSync } from 'node:fs';
import { Description } from './openapi/description.js';

/** The description of this server, from the documentation of the project. Files of this folder are one level deep. */
export function describeServer(): Description {
  return new Description(readFileSync(new URL('../../../docs/openapi.yaml', import.meta.url), 'utf8'));
}
