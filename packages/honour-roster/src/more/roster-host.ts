import type { Language, Notice } from '@phoihop/kit';
import type { Actor, Result } from '@phoihop/plan';
import type { PaperFile, PublicRound, RoundChange, RoundFile } from '@phoihop/plan/round';
import type { ListColumn, RosterRow } from '@phoihop/plan/round/roster';
import type { ReactiveControllerHost } from 'lit';
import type { HonourRosterMessages } from '../honour-roster.messages.js';
import type { RosterModel } from '../model/roster-model.js';

/** What the parts that are loaded later need of the element. */
export interface RosterHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly texts: HonourRosterMessages;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly model: RosterModel | undefined;
  /** The round with all that is in it; undefined in the list for everybody. */
  readonly file: RoundFile | undefined;
  readonly rosterRows: readonly RosterRow[];
  readonly publicList: PublicRound | undefined;
  readonly lastYear: RoundFile | undefined;
  readonly columns: readonly ListColumn[] | undefined;
  readonly mayErase: boolean;
  readonly paperUrl: ((paper: PaperFile, nomination: string) => string | undefined) | undefined;
  readonly author: Actor | undefined;
  readonly writes: boolean;
  may: (change: RoundChange) => boolean;
  act: (change: RoundChange) => Result<RoundFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
  /** Changes what lies apart from commands: people's data and words about them. @returns whether that can be done here */
  revise: (change: (file: RoundFile) => RoundFile) => boolean;
  dispatchEvent: (event: Event) => boolean;
  /** Puts the focus back into the list. */
  backToList: () => void;
  clearChosen: () => void;
}
