#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { themeCommand } from './theme-command.mjs';

process.exitCode = themeCommand(process.argv.slice(2), {
  read: (file) => readFileSync(file, 'utf8'),
  write: (folder, name, text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  },
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
