import { resolve } from 'node:path';
import { restore } from './database/backup.js';
import { filesFrom, placeFrom } from './configuration.js';
import { openDatabase } from './database/open.js';
import { FileStore } from './files/index.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run restore -w demo/server -- FILE');
  process.exit(2);
}
const database = await openDatabase(placeFrom(process.env));
try {
  await restore(database, new FileStore(filesFrom(process.env)), resolve(process.env.INIT_CWD ?? '.', file));
} finally {
  await database.close();
}
