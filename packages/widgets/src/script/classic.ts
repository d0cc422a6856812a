// phoihop.classic.js: `<script src="…/phoihop.classic.js"></script>`, for a CMS that cannot write `type="module"`.
// Adds one frozen global, `phoihop`; where another copy has added its own, that one stays.
import { begin } from './begin.js';

const own = document.currentScript as HTMLScriptElement | null;
const value = begin(own, own?.src ?? document.baseURI);
if (!('phoihop' in globalThis)) Object.defineProperty(globalThis, 'phoihop', { value, enumerable: true });
