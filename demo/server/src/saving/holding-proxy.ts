import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';

/** A proxy as some offices have: an answer is handed on when it is whole, so that events never come through. */
export class HoldingProxy {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(port: number): Promise<HoldingProxy> {
    const server = createServer((asked, reply) => {
      const { method, url: path, headers } = asked;
      const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          reply.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(pieces));
        });
      });
      onward.on('error', () => reply.destroy());
      reply.on('close', () => onward.destroy());
      asked.pipe(onward);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new HoldingProxy(server);
  }

  get address(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new RangeError('the proxy does not listen');
    return `http://127.0.0.1:${String(address.port)}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
