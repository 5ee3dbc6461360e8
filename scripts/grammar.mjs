// The only place that makes src/core/rules/grammar/phrases.generated.js out of phrases.peggy: `npm run grammar` after every
// change of the grammar; with `--check` nothing is written and the exit code says whether both agree.
import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';
import { parserOf } from './parser.mjs';

const source = new URL('../src/core/rules/grammar/phrases.peggy', import.meta.url);
const target = new URL('../src/core/rules/grammar/phrases.generated.js', import.meta.url);

const grammar = readFileSync(source, 'utf8');
const parser = parserOf(peggy.generate(grammar, { output: 'ast', grammarSource: 'phrases.peggy' }));
const code = `/* eslint-disable */\n// Generated from phrases.peggy by scripts/grammar.mjs; do not edit.\n${parser}`;

if (!process.argv.includes('--check')) writeFileSync(target, code);
else if (readFileSync(target, 'utf8') !== code) {
  console.error('phrases.generated.js does not belong to phrases.peggy: npm run grammar');
  process.exitCode = 1;
}
