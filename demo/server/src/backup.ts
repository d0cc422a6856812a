import { resolve } from 'node:path';
import { backUp } from './database/backup.js';
import { filesFrom, placeFrom } from './configuration.js';
import { openDatabase } from './database/open.js';
import { FileStore } from './files/index.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run backup -w demo/server -- FILE');
  process.exit(2);
}
const database = await openDatabase(placeFrom(process.env));
try {
  await backUp(database, new FileStore(filesFrom(process.env)), resolve(process.env.INIT_CWD ?? '.', file));
} finally {
  await database.close();
}
