import type { Language, Notice } from '@phoihop/kit';
import type { Plan, PlanFile } from '@phoihop/plan';
import type { LinkedItem } from '@phoihop/plan/links';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaretPlace } from '../item-in-hand.js';
import { showItem } from '../panel/show-item.js';
import type { LoadVersion } from '../compare/load-earlier.js';
import { linkMessages } from '../compare/link.messages.js';

/** What following a link needs of the element. */
export interface LinkHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly renderRoot: ParentNode;
  readonly writes: boolean;
  readonly loadVersion: LoadVersion | undefined;
  tell: (notice: Notice) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** How links of this library begin; what they lead to is found by a part that is loaded only then. */
const BEGINS = '#ph-';
/** So many earlier versions are looked through for an item that is gone, the latest first. */
const VERSIONS_AT_MOST = 5;
/** So many words tell an item that is gone. */
const WORDS = 12;

/** Puts the item in view to which the address of the page leads, when the page is opened and when that changes. */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost;
  /** The plan and address that were followed last. */
  #followed = '';
  /** An item that is to be shown as soon as it is drawn. */
  #waiting: string | undefined;

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#changed);
    this.#followed = '';
    this.#waiting = undefined;
  }

  hostUpdated(): void {
    const id = this.#host.plan?.plan.id;
    if (id !== undefined && location.hash.startsWith(BEGINS)) {
      const now = `${id} ${location.hash}`;
      if (now !== this.#followed) {
        this.#followed = now;
        void this.#follow(location.hash);
      }
    }
    if (this.#waiting !== undefined && showItem(this.#host.renderRoot, this.#waiting))
      this.#waiting = undefined;
  }

  readonly #changed = (): void => {
    this.#followed = '';
    this.#host.requestUpdate();
  };

  async #follow(hash: string): Promise<void> {
    const links = await import('@phoihop/plan/links').catch(() => null);
    const link = links?.parseLink(hash);
    const file = this.#host.plan;
    if (!links || !link || !file || (link.plan !== undefined && link.plan !== file.plan.id)) return;
    let found = links.followLink(file.plan, link.item);
    for (const version of found.state === 'unknown' ? this.#versions(file) : []) {
      const earlier = await this.#earlier(version);
      found = earlier ? links.followLink(file.plan, link.item, [earlier]) : found;
      if (found.state !== 'unknown') break;
    }
    this.#lead(found);
  }

  #versions({ versions }: PlanFile): PlanFile['versions'] {
    if (!this.#host.loadVersion) return [];
    return [...versions]
      .sort((first, second) => second.at.localeCompare(first.at))
      .slice(0, VERSIONS_AT_MOST);
  }

  async #earlier(version: PlanFile['versions'][number]): Promise<Plan | undefined> {
    const file = await this.#host.loadVersion?.(version).catch(() => undefined);
    return file?.plan;
  }

  #lead(found: LinkedItem): void {
    const texts = linkMessages[this.#host.language];
    if (found.state === 'unknown') this.#host.tell({ tone: 'watch', text: texts.unknown });
    if (found.state === 'removed') {
      const words = found.was.text.split(/\s+/u).slice(0, WORDS).join(' ');
      this.#host.tell({ tone: 'watch', text: texts.gone(words) });
      if (found.near) this.#show(found.near.id);
    }
    if (found.state === 'replaced') this.#host.tell({ tone: 'plain', text: texts.replaced });
    if (found.state === 'here' || found.state === 'replaced') this.#show(found.item.id);
  }

  #show(item: string): void {
    if (this.#host.writes) this.#host.placeCaret({ item, offset: 0 });
    else {
      this.#waiting = item;
      this.#host.requestUpdate();
    }
  }
}
