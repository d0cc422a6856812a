import rateLimit from '@fastify/rate-limit';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { DatabaseUnavailable, type Database } from './database/database.js';
import { documentHandlers } from './documents/handlers.js';
import { personalHandlers } from './documents/personal-handlers.js';
import { forgetUnnamed } from './documents/personal-rows.js';
import { rightsHandlers } from './documents/rights-handlers.js';
import { fileHandlers } from './files/file-handlers.js';
import { removeLeftBehind, type FileStore } from './files/index.js';
import { etag, fault, type Answer, type Handler } from './http/answer.js';
import { logRequest } from './http/log.js';
import { closeUnusedLines } from './http/unused-lines.js';
import { secure } from './http/security-headers.js';
import { Live, type LiveLimits } from './live/index.js';
import { liveHandlers } from './live/live-handlers.js';
import type { Description, Operation } from './openapi/description.js';
import { publishedHandlers } from './published/published-handlers.js';
import type { SignIn, User } from './sign-in/index.js';

export interface Limits {
  /** Bytes of a request. */
  body: number;
  /** Bytes of a form with files. */
  form: number;
  /** Requests of one person in a minute. */
  perMinute: number;
  live: Partial<LiveLimits>;
}

export interface Parts {
  database: Database;
  files: FileStore;
  signIn: SignIn;
  description: Description;
  limits?: Partial<Limits>;
  /** False: no log. */
  logger: FastifyBaseLogger | false;
}

const LIMITS: Limits = { body: 6_000_000, form: 50_000_000, perMinute: 600, live: {} };

const handlers: Readonly<Record<string, Handler>> = {
  ...documentHandlers,
  ...rightsHandlers,
  ...personalHandlers,
  ...fileHandlers,
  ...publishedHandlers,
  ...liveHandlers,
};

/** Codes for what Fastify refuses by itself, by the status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'not-as-described',
  404: 'not-found',
  413: 'too-large',
  415: 'not-json',
  429: 'too-many-requests',
};

/** The server, ready to listen or to be asked directly. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const { database, files, signIn, description, logger } = parts;
  const limits = { ...LIMITS, ...parts.limits };
  const people = new WeakMap<FastifyRequest, User>();
  const codes = new WeakMap<FastifyRequest, string>();
  const server = Fastify({
    bodyLimit: limits.body,
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  });
  // JSON only: no form of another site can send that without being asked first.
  server.removeContentTypeParser('text/plain');
  const send = (request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply => {
    const code: unknown =
      typeof answer.body === 'object' && answer.body && 'code' in answer.body ? answer.body.code : undefined;
    if (typeof code === 'string') codes.set(request, code);
    if (answer.version !== undefined) void reply.header('etag', etag(answer.version));
    if (answer.status === 503) void reply.header('retry-after', '2');
    void reply.code(answer.status);
    if (answer.content) {
      const { type, headers, stream } = answer.content;
      return reply.headers(headers).type(type).send(stream);
    }
    return answer.body === undefined
      ? reply.send()
      : reply.type('application/json').send(JSON.stringify(answer.body));
  };

  server.addHook('onRequest', async (request, reply) => {
    secure(reply);
    const user = signIn.identify(request.headers);
    if (user) people.set(request, user);
    return Promise.resolve();
  });
  server.addHook('onResponse', async (request, reply) => {
    const user = people.get(request);
    const code = codes.get(request);
    logRequest(request.log, request, reply, {
      ...(user && { agency: user.agency, role: user.role }),
      ...(code !== undefined && { code }),
    });
    return Promise.resolve();
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof DatabaseUnavailable) return send(request, reply, fault(503, 'unavailable'));
    if (status < 500) return send(request, reply, fault(status, CODES[status] ?? 'not-as-described'));
    // The message of an error may hold what was sent; its kind and place do not.
    request.log.error({ request: request.id, kind: error.name, stack: placesOf(error) }, 'error');
    return send(request, reply, fault(500, 'server-fault'));
  });
  server.setNotFoundHandler((request, reply) => send(request, reply, fault(404, 'not-found')));

  await server.register(rateLimit, {
    max: limits.perMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => people.get(request)?.id ?? request.ip,
  });

  const live = await Live.open(database, limits.live);
  server.addHook('preClose', () => live.close());
  closeUnusedLines(server);
  for (const operation of description.operations) {
    const handler = handlers[operation.operationId];
    if (!handler) throw new RangeError(`nothing answers ${operation.operationId}`);
    if (operation.takesForm) await server.register((within) => routeForm(within, operation, handler));
    else route(server, operation, handler);
  }
  await removeLeftBehind(database, files);
  await forgetUnnamed(database);
  return server;

  /** Forms are read by the routes that take them, and by no other; what they ask of the header, no other site can send. */
  function routeForm(within: FastifyInstance, operation: Operation, handler: Handler): Promise<void> {
    within.removeAllContentTypeParsers();
    const options = { parseAs: 'buffer', bodyLimit: limits.form } as const;
    within.addContentTypeParser('multipart/form-data', options, (_request, body, done) => done(null, body));
    route(within, operation, handler);
    return Promise.resolve();
  }

  function route(within: FastifyInstance, operation: Operation, handler: Handler): void {
    const checks = {
      path: description.parametersOf(operation, 'path'),
      query: description.parametersOf(operation, 'query'),
      header: description.parametersOf(operation, 'header'),
      body: operation.hasBody && !operation.takesForm ? description.bodyOf(operation) : () => undefined,
    };
    const checkAnswer = description.answerOf(operation);
    within.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      // Before the body is read: a stranger is not listened to.
      onRequest: async (request, reply) => {
        if (operation.signedIn && !people.has(request)) return send(request, reply, fault(401, 'signed-out'));
        const wrong = checks.path(request.params) ?? checks.query(request.query);
        if (wrong !== undefined) return send(request, reply, fault(400, 'not-as-described', { path: wrong }));
        if (checks.header(request.headers) !== undefined) {
          const missing = operation.parameters.some(
            ({ in: place, required, name }) =>
              place === 'header' && name === 'if-match' && required && !(name in request.headers),
          );
          return send(
            request,
            reply,
            missing ? fault(428, 'no-base') : fault(400, 'not-as-described', { path: 'header' }),
          );
        }
        return undefined;
      },
      handler: async (request, reply) => {
        const wrong = checks.body(request.body);
        if (wrong !== undefined) return send(request, reply, fault(400, 'not-as-described', { path: wrong }));
        const answer = await handler({
          database,
          files,
          live,
          user: people.get(request) ?? NOBODY,
          path: request.params as Record<string, string>,
          query: request.query as Record<string, unknown>,
          headers: request.headers,
          body: request.body,
        });
        const unlike = checkAnswer(answer.status, answer.body ?? null, answer.content?.type);
        if (unlike === undefined) return send(request, reply, answer);
        answer.content?.stream.destroy();
        request.log.error(
          { request: request.id, operation: operation.operationId, unlike },
          'answer not as described',
        );
        return send(request, reply, fault(500, 'server-fault'));
      },
    });
  }
}

/** Who asks for what needs no sign-in. */
const NOBODY: User = { id: '', name: '', agency: '', role: 'reader' };

/** The lines of a stack that name places in the program. */
function placesOf(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}
