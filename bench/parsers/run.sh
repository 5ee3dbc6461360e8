#!/bin/sh
# The trial of docs/decisions/0002-parser.md. RULES=/path/to/rules.jsonl sh run.sh  (lines of { "text": … }, at least 200)
set -e
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --no-audit --no-fund --no-package-lock
node build.mjs
node same.mjs
for k in peggy chevrotain parsec; do
  npx esbuild use-$k.mjs --bundle --minify --format=esm --outfile=dist/use-$k.mjs --log-level=error
  src=use-$k.mjs; [ $k = peggy ] && src=rule.peggy
  echo "$k: bundle $(wc -c <dist/use-$k.mjs) bytes, gzip $(gzip -9c dist/use-$k.mjs | wc -c); grammar $(wc -l <$src) lines, $(wc -m <$src) characters"
  node --disallow-code-generation-from-strings time.mjs $k ./dist >/dev/null && echo "$k: runs with code generation from strings forbidden"
done
rm -f dist/*.txt
for i in 1 2 3 4 5; do for k in peggy chevrotain parsec; do node time.mjs $k ./dist >>dist/$k.txt; done; done
node -e '
for (const k of ["peggy", "chevrotain", "parsec"]) {
  const runs = require("fs").readFileSync(`dist/${k}.txt`, "utf8").trim().split("\n").map((l) => JSON.parse(l));
  const show = (c) => { const r = runs.map((x) => x[c]).sort((a, b) => a - b); return `${r[2].toFixed(1)} (${r[0].toFixed(1)}–${r[4].toFixed(1)})`; };
  console.log(`${k}: ms load ${show(0)}, cold 200 ${show(1)}, hot 200 ${show(2)}`);
}'
