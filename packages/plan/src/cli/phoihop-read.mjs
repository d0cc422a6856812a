#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readCommand } from './read-command.mjs';

process.exitCode = readCommand(process.argv.slice(2), {
  read: (file) => readFileSync(file, 'utf8'),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
