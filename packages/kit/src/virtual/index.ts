export { made, mark, setLength, textIn, write } from './elements.js';
export { Ring } from './ring.js';
export { ScrollController, type ScrollView } from './scroll.controller.js';
export { equalSizes, listedSizes, type Sizes } from './sizes.js';
export { VirtualRows, type RowSlot, type VirtualRowsOptions } from './virtual-rows.js';
export { offsetToShow, stretchIn, type Stretch } from './window.js';
