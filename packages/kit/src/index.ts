export { inertMarkup } from './clipboard/inert-markup.js';
export { showModal } from './dialog/show-modal.js';
export { DocumentConsumer } from './document/document-consumer.js';
export { DocumentProvider } from './document/document-provider.js';
export { DocumentWidget } from './document/document-widget.js';
export { DocumentSession } from './document/document-session.js';
export {
  documentContext,
  PROTOCOL,
  type CommandOf,
  type DocumentSource,
  type SourceStatus,
} from './document/document-source.js';
export {
  clearDrafts,
  deleteDraft,
  listDrafts,
  readDraft,
  writeDraft,
  type Draft,
} from './draft/draft-store.js';
export { edgeScroll, followPointer, scrollerOf, type PointerDrag } from './drag/follow-pointer.js';
export { defineElement } from './element/define-element.js';
export { PhElement } from './element/ph-element.js';
export { warnDeprecated } from './element/warn-deprecated.js';
export { PhChangeEvent, PhErrorEvent, PhStateEvent, type DocumentState } from './events/events.js';
export {
  FieldEdits,
  type FieldConflict,
  type FieldOptions,
  type HandOver,
  type RefusedText,
} from './field/field-edits.js';
export { Fallback, type FallbackField } from './fallback/index.js';
export { decodeText } from './files/decode-text.js';
export { saveFile, type SavedFile } from './files/save-file.js';
export { fieldText } from './field/field-text.js';
export { textFieldView, type TextField, type TextFieldActions } from './field/text-field.view.js';
export { iconStyles } from './icons/icon.js';
export * from './icons/generated/index.js';
export { LaterPart, type LaterPartOptions } from './idle/later-part.js';
export { Quiet } from './idle/quiet.js';
export { whenIdle } from './idle/when-idle.js';
export { basisMessages, checkMessages } from './messages/checks.messages.js';
export { MenuController, type MenuHost } from './menu/menu.controller.js';
export { menuStyles } from './menu/menu.styles.js';
export { menuButtonView, type MenuButton, type MenuEntry } from './menu/menu.view.js';
export { findingMessages } from './messages/findings.messages.js';
export {
  addMessages,
  checkAddable,
  putMessages,
  type MessageGroups,
  type TextsOf,
} from './messages/add-messages.js';
export { composeMessages } from './messages/compose-messages.js';
export { dayIn, localeOf, numberIn, pluralIn } from './messages/in-language.js';
export { makeKnown, type Language } from './messages/known-languages.js';
export { languageOf, nearestLang } from './messages/language.js';
export { momentIn } from './messages/moment.js';
export { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages/messages.js';
export { nextYearNoteMessages } from './messages/next-year-notes.messages.js';
export { entryNoteMessages } from './messages/entry-notes.messages.js';
export { periodLabel } from './messages/period-label.js';
export { readingRefusalMessages } from './messages/reading-refusals.messages.js';
export { readNoteMessages } from './messages/read-notes.messages.js';
export { refusalMessages } from './messages/refusals.messages.js';
export { refusedTextMessages } from './messages/refused-texts.messages.js';
export { roundCommandRefusalMessages } from './messages/round-command-refusals.messages.js';
export { roundRefusalMessages } from './messages/round-refusals.messages.js';
export { standingHeadings, standingNames, statusNames } from './messages/standings.messages.js';
export { definePlan } from './plan/define-plan.js';
export { Plan } from './plan/plan.js';
export { PlanWidget } from './plan/plan-widget.js';
export { sharedFilter } from './plan/shared-filter.js';
export { drawWholeOnPaper, type OnPaperHost } from './print/on-paper.js';
export { printPage, type PrintJob } from './print/print-frame.js';
export { roleLetters, roles } from '@phoihop/plan';
export { roleGlyph, roleStyles } from './roles/role-glyph.js';
export { roleNames, type RoleNames } from './roles/roles.messages.js';
export { defineRound } from './round/define-round.js';
export { Round } from './round/round.js';
export { RoundWidget } from './round/round-widget.js';
export { baseStyles } from './styles/base.styles.js';
export { buttonStyles } from './styles/button.styles.js';
export { chartStyles } from './styles/chart.styles.js';
export { fieldStyles } from './styles/field.styles.js';
export { noticeStyles } from './styles/notice.styles.js';
export { statusStyles } from './styles/status.styles.js';
export * from './virtual/index.js';
export { conflictNotice, type ConflictTexts } from './views/conflict-notice.js';
export { copyText } from './views/copy-text.js';
export { diffView } from './views/diff.view.js';
export { noticeView, type Notice } from './views/notice.view.js';
export { refusedNotice } from './views/refused-notice.js';
export { statusView } from './views/status.view.js';
