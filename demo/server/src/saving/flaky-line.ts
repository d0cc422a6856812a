import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What happens to a request on its way: nothing, a cut, or an answer that is not the server's. */
export type Fault =
  | 'none'
  | 'cut-before'
  /** Half of it reaches the server. */
  | 'cut-during'
  /** The server has answered, but the answer never comes. */
  | 'cut-after'
  | 'html'
  | 'signed-out'
  | 401
  | 429
  | 500
  | 503;

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The line between browsers and the server, which a test can break. */
export class FlakyLine {
  /** Asked for each request. */
  fault: () => Fault = () => 'none';
  /** Pages that come from the line itself, whole, by their paths. */
  readonly pages = new Map<string, { type: string; content: string }>();
  readonly #server: Server;
  readonly #target: () => number;

  private constructor(target: () => number) {
    this.#target = target;
    this.#server = createServer((incoming, outgoing) => {
      this.#pass(incoming, outgoing).catch(() => incoming.socket.destroy());
    });
  }

  /** @param target the port of the server */
  static async to(target: () => number): Promise<FlakyLine> {
    const line = new FlakyLine(target);
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  get address(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('not listening');
    return `http://127.0.0.1:${String(address.port)}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const page = this.pages.get(incoming.url?.split('?')[0] ?? '');
    if (page) {
      outgoing.writeHead(200, { 'content-type': page.type });
      outgoing.end(page.content);
      return;
    }
    const fault = this.fault();
    if (fault === 'cut-before') {
      incoming.socket.destroy();
      return;
    }
    const body = await bodyOf(incoming);
    if (typeof fault === 'number' || fault === 'html' || fault === 'signed-out') {
      answerFalsely(fault, outgoing);
      return;
    }
    const forwarded = request({
      port: this.#target(),
      host: '127.0.0.1',
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, connection: 'close' },
    });
    if (fault === 'cut-during' && body.length > 1) {
      forwarded.on('error', () => undefined);
      forwarded.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        forwarded.destroy();
        incoming.socket.destroy();
      });
      return;
    }
    forwarded.end(body);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];
    const text = await bodyOf(answer);
    if (fault === 'cut-after' || fault === 'cut-during') {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    outgoing.end(text);
  }
}

/** What proxies and servers in trouble say. */
function answerFalsely(fault: 'html' | 'signed-out' | number, outgoing: ServerResponse): void {
  if (typeof fault === 'number') {
    outgoing.writeHead(fault, { 'content-type': 'text/html', ...(fault === 429 && { 'retry-after': '0' }) });
  } else if (fault === 'signed-out') {
    outgoing.writeHead(302, { location: '/dang-nhap' });
  } else outgoing.writeHead(200, { 'content-type': 'text/html' });
  outgoing.end('<!doctype html><title>Đăng nhập mạng</title>');
}
