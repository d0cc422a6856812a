import { executeServerCommand } from '@web/test-runner-commands';
import { pause } from './pause.js';

/** One step of a mouse; `packages/tooling/src/engines/pointer.mjs` carries it out in each engine. */
type PointerStep = { move: WindowPlace } | { button: 'down' | 'up' } | { tap: WindowPlace };

/** A place in the window (CSS pixels). */
export interface WindowPlace {
  x: number;
  y: number;
}

/** So often an element is brought into view before its place is taken as it is. */
const TURNS = 10;

async function send(...steps: PointerStep[]): Promise<void> {
  await executeServerCommand('phoihop-pointer', steps);
}

/** A real mouse: the browser sees pointer events as of a person, at a place in the window, whatever lies there. */
export const mouse = {
  async move(to: WindowPlace): Promise<void> {
    await send({ move: to });
  },

  async press(): Promise<void> {
    await send({ button: 'down' });
  },

  async release(): Promise<void> {
    await send({ button: 'up' });
  },

  async clickAt(place: WindowPlace): Promise<void> {
    await send({ move: place }, { button: 'down' }, { button: 'up' });
  },

  /** Clicks on the middle of an element, which is brought into view for that, as a person scrolls to it. */
  async click(element: Element): Promise<void> {
    await mouse.clickAt(await mouse.placeOf(element));
  },

  /** The middle of an element, or a share of it from left and top, once it is in view. */
  async placeOf(element: Element, { across = 0.5, down = 0.5 } = {}): Promise<WindowPlace> {
    const place = (): WindowPlace => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width * across, y: top + height * down };
    };
    // What comes into view may take another height there, and move what stands below.
    for (let turn = 0; turn < TURNS; turn++) {
      if (!meets(element, place()))
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      await pause(50);
      if (meets(element, place())) break;
    }
    return place();
  },
};

/** A finger: the browser sees the events of a touch as of a person. Only where `itWith('touch')` or `describeWith`. */
export const touch = {
  /** Taps on the middle of an element, which is brought into view for that. */
  async tap(element: Element): Promise<void> {
    await send({ tap: await mouse.placeOf(element) });
  },
};

/** Whether a pointer at this place meets the element: it is in view, and nothing lies over it. */
function meets(element: Element, { x, y }: WindowPlace): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.contains(root.elementFromPoint(x, y));
}
