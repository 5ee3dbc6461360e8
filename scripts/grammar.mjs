// Generates src/core/rules/grammar/phrases.generated.js from phrases.peggy. Run after every change of the grammar: npm run grammar.
import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const source = new URL('../src/core/rules/grammar/phrases.peggy', import.meta.url);
const target = new URL('../src/core/rules/grammar/phrases.generated.js', import.meta.url);

export function generate() {
  const grammar = readFileSync(source, 'utf8');
  const code = peggy.generate(grammar, { output: 'source', format: 'es', grammarSource: 'phrases.peggy' });
  return `/* eslint-disable */\n// Generated from phrases.peggy by scripts/grammar.mjs; do not edit.\n${code}`;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) writeFileSync(target, generate());
