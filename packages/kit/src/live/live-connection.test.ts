import { newId } from '@phoihop/plan';
import { pause } from '@phoihop/testing';
import { expect } from 'chai';
import type { PersonHere } from '../repository/repository.js';
import { LiveConnection } from './live-connection.js';

/** What was asked of a server, and by whom. */
interface Asked {
  path: string;
  user: string;
  body: unknown;
}

/** A server that tells each person who it is that it hears, in the place of the one of the page. */
class Server {
  readonly asked: Asked[] = [];
  readonly #fetch = window.fetch;

  constructor(readonly address: string) {
    window.fetch = (input, init) => this.#answer(input, init);
  }

  close(): void {
    window.fetch = this.#fetch;
  }

  by(user: string, path: string): Asked[] {
    return this.asked.filter((each) => each.user === user && each.path.startsWith(path));
  }

  #answer(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith(this.address)) return this.#fetch(input, init);
    const user = new Headers(init.headers).get('x-user') ?? '';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const path = url.slice(this.address.length);
    this.asked.push({ path, user, body });
    if (!path.startsWith('/events')) return Promise.resolve(new Response(null, { status: 204 }));
    const person = { id: `seen by ${user}`, name: 'Ai đó', agency: 'so', place: null };
    const news = { document: 'plans/kh', version: 7, people: [person] };
    const stream = new ReadableStream<Uint8Array>({
      start: (control) => {
        control.enqueue(new TextEncoder().encode(`event: state\ndata: ${JSON.stringify(news)}\n\n`));
      },
    });
    const headers = { 'content-type': 'text/event-stream' };
    return Promise.resolve(new Response(stream, { headers }));
  }
}

describe('the connection of a browser', () => {
  let server: Server;
  let open: LiveConnection[];
  beforeEach(() => {
    server = new Server(`/live-${newId()}`);
    open = [];
  });
  afterEach(() => {
    for (const each of open) each.close();
    server.close();
  });

  /** A tab in which somebody works. Several of one page hear each other as tabs do. */
  function tab(user: string) {
    const { address } = server;
    const live = new LiveConnection({ address, actor: user, headers: () => ({ 'x-user': user }) });
    open.push(live);
    const told: { people: readonly PersonHere[] } = { people: [] };
    const member = live.join('plans/kh', {
      version: () => undefined,
      people: (people) => (told.people = people),
    });
    return { live, member, told };
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await pause(20);
  }

  it('is one for all tabs of a person', async () => {
    const tabs = [tab('an'), tab('an'), tab('an')];
    await until(() => tabs.every(({ told }) => told.people.length > 0));
    expect(tabs.map(({ live }) => live.way).filter((way) => way !== 'by another tab')).to.have.length(1);
    for (const { told } of tabs) expect(told.people[0]?.id).to.equal('seen by an');
    tabs.at(-1)?.member.move('muc-3');
    await until(() => server.by('an', '/plans/kh/presence').length > 0);
    expect(server.by('an', '/plans/kh/presence')[0]?.body).to.deep.include({ place: 'muc-3' });
  });

  it('is that of each person, where two work in two tabs of it', async () => {
    const [an, anToo, binh] = [tab('an'), tab('an'), tab('binh')];
    await until(() => [an, anToo, binh].every(({ told }) => told.people.length > 0));
    // Each is told what they may see, as themselves
    expect([an, anToo].map(({ told }) => told.people[0]?.id)).to.deep.equal(['seen by an', 'seen by an']);
    expect(binh.told.people[0]?.id).to.equal('seen by binh');
    // And where each is, is told of that one
    anToo.member.move('muc-1');
    binh.member.move('muc-2');
    await until(() => server.by('an', '/plans').length > 0 && server.by('binh', '/plans').length > 0);
    const places = (user: string) =>
      server.by(user, '/plans').map(({ body }) => (body as { place: string }).place);
    expect([new Set(places('an')), new Set(places('binh'))]).to.deep.equal([
      new Set(['muc-1']),
      new Set(['muc-2']),
    ]);
  });
});
