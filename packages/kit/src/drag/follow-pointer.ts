/** What is told of a pointer that drags; places are those of the window (CSS pixels). */
export interface PointerDrag {
  /** The pointer has moved far enough to be no click. False where nothing can be dragged now. */
  begun: () => boolean;
  moved: (x: number, y: number) => void;
  /** The pointer was let go, or the person has thought better of it. */
  ended: (dropped: boolean) => void;
  /** What scrolls when the pointer comes to its edge. */
  scroller: Element;
  /** How much of its edges lies below something that stays (CSS pixels). */
  covered?: { top: number; bottom: number };
}

/** A press that moves less is a click (CSS pixels). */
const THRESHOLD = 4;
/** The edge within which the view scrolls, and by how much a frame at the very edge (CSS pixels). */
const EDGE = 48;
const SPEED = 16;

/** What scrolls an element, across the borders of shadow roots; the page where nothing nearer does. */
export function scrollerOf(element: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  let at: Node | null = element;
  while (at && at !== page) {
    // What a page sets for its body holds for the window.
    if (at instanceof Element && !(at instanceof HTMLBodyElement) && at.scrollHeight > at.clientHeight) {
      const { overflowY } = getComputedStyle(at);
      if (overflowY === 'auto' || overflowY === 'scroll') return at;
    }
    at = at instanceof ShadowRoot ? at.host : ((at as Element).assignedSlot ?? at.parentNode);
  }
  return page;
}

/** How far to scroll when the pointer is at `y`: below 0 upwards, 0 away from the edges. */
export function edgeScroll(y: number, top: number, bottom: number): number {
  const reach = Math.min(EDGE, (bottom - top) / 4);
  const near = (distance: number): number => Math.min(1, Math.max(0, 1 - distance / reach)) * SPEED;
  return y - top < reach ? -near(y - top) : near(bottom - y);
}

/** A click follows when a pointer is let go: after a drag it would press what lies there. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => {
    window.removeEventListener('click', stop, { capture: true });
  });
}

/** Follows a pointer from its press until it is let go; Esc leaves all as it was. @returns what ends it at once. */
export function followPointer(press: PointerEvent, drag: PointerDrag): () => void {
  const { scroller, covered = { top: 0, bottom: 0 } } = drag;
  const signal = new AbortController();
  let { clientX: x, clientY: y } = press;
  let begun = false;
  let frame = 0;

  const end = (dropped: boolean): void => {
    if (signal.signal.aborted) return;
    signal.abort();
    cancelAnimationFrame(frame);
    if (!begun) return;
    swallowClick();
    drag.ended(dropped);
  };
  const scroll = (): void => {
    const page = scroller === document.scrollingElement;
    const box = scroller.getBoundingClientRect();
    const top = (page ? 0 : Math.max(0, box.top)) + covered.top;
    const bottom = (page ? window.innerHeight : Math.min(window.innerHeight, box.bottom)) - covered.bottom;
    const before = scroller.scrollTop;
    scroller.scrollTop += edgeScroll(y, top, bottom);
    if (scroller.scrollTop !== before) drag.moved(x, y);
    frame = requestAnimationFrame(scroll);
  };
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    act: (event: WindowEventMap[Type]) => void,
  ): void => {
    window.addEventListener(type, act, { capture: true, signal: signal.signal });
  };
  on('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return;
    const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) >= THRESHOLD;
    if (!begun && !far) return;
    ({ clientX: x, clientY: y } = event);
    if (!begun) {
      if (!drag.begun()) {
        end(false);
        return;
      }
      begun = true;
      frame = requestAnimationFrame(scroll);
    }
    event.preventDefault();
    drag.moved(x, y);
  });
  on('pointerup', ({ pointerId }) => {
    if (pointerId === press.pointerId) end(true);
  });
  on('pointercancel', ({ pointerId }) => {
    if (pointerId === press.pointerId) end(false);
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !begun) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  });
  on('blur', ({ target }) => {
    if (target === window) end(false);
  });
  return () => {
    end(false);
  };
}
