// Makes the trial's parser of its Peggy grammar.
import peggy from 'peggy';
import fs from 'fs';
fs.writeFileSync(
  'peggy-parser.mjs',
  peggy.generate(fs.readFileSync('rule.peggy', 'utf8'), { output: 'source', format: 'es' }),
);
