// phoihop.js: `<script type="module" src="…/phoihop.js"></script>`. Adds no global.
import { begin } from './begin.js';

const address = import.meta.url;
const own = [...document.scripts].find(({ src }) => src === address);

export const { version, ready, watch, doctor, addLanguage } = begin(own ?? null, address);
