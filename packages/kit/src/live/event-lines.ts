/** An event of a stream. */
export interface StreamEvent {
  /** `message` where the server gives no other. */
  event: string;
  data: string;
}

export interface StreamListener {
  event: (event: StreamEvent) => void;
  /** Milliseconds after which a line that was lost should be opened again. */
  retry: (milliseconds: number) => void;
}

/** More of one event than this is none of ours (characters): the line is broken. */
const LONGEST = 1_000_000;

/**
 * Cuts text of the type `text/event-stream` into events, however it comes in pieces (WHATWG HTML, 9.2.6). `id` is left
 * out: nothing here is told from where a line broke off, but anew.
 * @returns takes the next piece; throws a `RangeError` where an event has no end
 */
export function eventLines(listener: StreamListener): (piece: string) => void {
  let rest = '';
  let event = 'message';
  let data: string[] = [];
  const line = (text: string): void => {
    if (text === '') {
      if (data.length > 0) listener.event({ event, data: data.join('\n') });
      [event, data] = ['message', []];
      return;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/su.exec(text) ?? [];
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'retry' && /^\d+$/.test(value)) listener.retry(Number(value));
  };
  return (piece) => {
    // A line end may be cut in two.
    const text = rest + piece;
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/u);
    rest = (lines.pop() ?? '') + text.slice(whole.length);
    lines.forEach(line);
    if (rest.length + data.join('').length > LONGEST) throw new RangeError('an event has no end');
  };
}
