export { BlockHarness } from './harness/block.harness.js';
export { FieldHarness } from './harness/field.harness.js';
export { PointerHarness } from './harness/pointer.harness.js';
export type { TextHarness } from './harness/text.harness.js';
export { WidgetHarness } from './harness/widget.harness.js';
export { describeWith, engine, itWith, type Ability, type Engine } from './engine.js';
export { mouse, touch, type WindowPlace } from './mouse.js';
export { inputMethod, keyboard, pressKeys, typeKeys, unikey } from './keyboard.js';
export { keysOf, type TypingMethod } from './typing/vietnamese-typing.js';
export { copied, paste } from './clipboard.js';
export { create } from './create.js';
export { loadedModules, watchLoading } from './loaded-modules.js';
export {
  clearStages,
  equalTo,
  mountDocument,
  mountPlan,
  mountProvider,
  mountWidget,
  darkStage,
  stage,
  type Mounting,
} from './mount.js';
export { nextEvent, pause } from './pause.js';
export {
  planDocument,
  roundDocument,
  type DocumentKind,
  type DocumentName,
  type Documents,
} from './document-kind.js';
export { addPseudoLanguage, PSEUDO } from './pseudo/pseudo-language.js';
export { spoken } from './spoken.js';
export { axeFaults } from './suite/accessibility.js';
export { describeAccessibility } from './suite/criteria/describe-accessibility.js';
export { checks, describeWidget } from './suite/describe-widget.js';
export { PHONE, pseudoFaultsIn } from './suite/pseudo.js';
export type { WidgetCase } from './widget-case.js';
