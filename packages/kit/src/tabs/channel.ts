/** Pages of other versions of this library understand each other as long as this stays. */
const PROTOCOL = 'phoihop.1';

/** The name of something that the tabs of a browser share, apart from names of the host. */
export function sharedName(name: string): string {
  return `${PROTOCOL}.${name}`;
}

/** What is said to the other tabs and windows of this browser that listen under the same name. */
export interface Channel<Message> {
  /** Tells all others, not the one who speaks. What is told is copied, so it must be data. */
  post(message: Message): void;
  close(): void;
}

/**
 * A line between the tabs and windows of one browser on one origin, on plain http:// as well (BroadcastChannel).
 * Two channels of one page hear each other too. Messages are heard in the order in which a tab posted them.
 *
 * ```ts
 * const line = channel<{ version: string }>('changes/plan-1', ({ version }) => look(version));
 * line.post({ version: '"7"' });
 * line.close();
 * ```
 * @param heard called with each message of another
 */
export function channel<Message>(name: string, heard: (message: Message) => void): Channel<Message> {
  const line = new BroadcastChannel(sharedName(name));
  line.onmessage = ({ data }: MessageEvent<Message>) => {
    heard(data);
  };
  return {
    post: (message) => {
      line.postMessage(message);
    },
    close: () => {
      line.close();
    },
  };
}
