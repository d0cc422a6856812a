import { pino } from 'pino';
import { buildServer } from './app.js';
import { configurationFrom } from './configuration.js';
import { openDatabase } from './database/open.js';
import { describeServer } from './describe.js';
import { FileStore } from './files/index.js';
import { seedProvince } from './seed/seed.js';

const configuration = configurationFrom(process.env);
if (!configuration.ok) {
  console.error(`${configuration.code}: ${JSON.stringify(configuration.params)} (see demo/server/README.md)`);
  process.exit(2);
}
const { place, files, signIn, host, port, level, perMinute, seeded } = configuration.value;
const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
const database = await openDatabase(place);
if (seeded && (await seedProvince(database, new Date().toISOString().slice(0, 10)))) logger.info('seeded');
const server = await buildServer({
  database,
  files: new FileStore(files),
  signIn,
  description: describeServer(),
  limits: perMinute === undefined ? {} : { perMinute },
  logger,
});

async function stop(): Promise<void> {
  await server.close();
  await database.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());

const address = await server.listen({ host, port });
logger.info({ address, database: 'url' in place ? 'server' : 'embedded' }, 'listening');
