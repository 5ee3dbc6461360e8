// The only place that writes a parser out of a checked grammar. Peggy's own keeps what it expected at every place for its messages; a phrase
// grammar never fails, and most of a first reading went into that. What begins an alternative is looked up before the alternative is tried.

/** The source of a module with `parse(input, options)` for a grammar of one-character literals and classes, as peggy's compiler checked it. */
export function parserOf(ast) {
  const rules = new Map(ast.rules.map((rule) => [rule.name, rule.expression]));
  const letters = lettersOf(ast.rules);
  const ids = new Map(letters.map((letter, n) => [letter, n + OTHER + 1]));
  const sets = [];
  const firsts = new Map();
  const actions = [];
  const parsers = ast.rules.map((rule) => parserFor(rule));
  return [
    ast.topLevelInitializer?.code.trim() ?? '',
    `const IDS = { ${letters.map((letter) => `${JSON.stringify(letter)}: ${ids.get(letter)}`).join(', ')} };`,
    ...tablesOf(sets, letters.length + OTHER + 1),
    'const FAILED = {};',
    'let input = "", ids = [], length = 0, pos = 0, from = 0;',
    'const range = () => ({ start: from, end: pos });',
    'const offset = () => from;',
    ...actions,
    ...parsers,
    'export function parse(text, options) {',
    '  input = text; length = text.length; pos = 0; ids = [];',
    `  for (let i = 0; i < length; i++) ids.push(IDS[text[i]] ?? ${OTHER});`,
    `  ids.push(${END});`,
    `  ${ast.initializer?.code.trim() ?? ''}`,
    `  const found = parse${ast.rules[0].name}();`,
    '  if (found === FAILED || pos < length) throw new SyntaxError(`nothing fits at ${pos} of ${text}`);',
    '  return found;',
    '}',
    '',
  ].join('\n');

  function parserFor({ name, expression }) {
    const vars = [];
    const code = matching(expression, {
      into: 'value',
      fail: 'return FAILED;',
      fresh: (kind) => {
        const name = `${kind}${vars.length}`;
        vars.push(name);
        return name;
      },
      labels: new Map(),
    });
    return `function parse${name}() {\n  let ${['value', ...vars].join(', ')};\n${code.join('\n')}\n  return value;\n}`;
  }

  /** Code that goes on with the value in `into` (when there is one), or does `fail`, wherever `pos` is then. */
  function matching(e, at) {
    const { into, fail, fresh } = at;
    const set = lettersOfOne(e);
    if (set) {
      const value = into ? `${into} = ${e.type === 'literal' ? JSON.stringify(e.value) : 'input[pos]'}; ` : '';
      return [`if (!(${among(set)})) { ${fail} }`, `${value}pos++;`];
    }
    switch (e.type) {
      case 'any':
        return [`if (pos >= length) { ${fail} }`, `${into ? `${into} = input[pos]; ` : ''}pos++;`];
      case 'group':
        return matching(e.expression, { ...at, labels: new Map(at.labels) });
      case 'labeled': {
        const name = fresh('label');
        const code = matching(e.expression, { ...at, into: name });
        at.labels.set(e.label, name);
        return into ? [...code, `${into} = ${name};`] : code;
      }
      case 'rule_ref': {
        const name = fresh('rule');
        const guard = opens(e) ? [`if (!(${opens(e)})) { ${fail} }`] : [];
        const taken = into ? [`${into} = ${name};`] : [];
        return [...guard, `${name} = parse${e.name}();`, `if (${name} === FAILED) { ${fail} }`, ...taken];
      }
      case 'sequence': {
        const names = e.elements.map(() => (into ? fresh('item') : null));
        const code = e.elements.flatMap((x, n) => matching(x, { ...at, into: names[n] }));
        return into ? [...code, `${into} = [${names.join(', ')}];`] : code;
      }
      case 'action': {
        const start = fresh('start');
        const labels = new Map(at.labels);
        const code = matching(e.expression, { ...at, into: null, labels });
        return [`${start} = pos;`, ...code, ...(into ? [`from = ${start}; ${into} = ${called(e, labels)};`] : [])];
      }
      case 'text': {
        const start = fresh('start');
        const code = matching(e.expression, { ...at, into: null });
        return [`${start} = pos;`, ...code, ...(into ? [`${into} = input.slice(${start}, pos);`] : [])];
      }
      case 'semantic_and':
        return [`from = pos; if (!${called(e, at.labels)}) { ${fail} }`];
      case 'simple_and':
      case 'simple_not': {
        const start = fresh('start');
        const [done, label] = [fresh('found'), fresh('try')];
        const code = matching(e.expression, { ...at, into: null, fail: `break ${label};` });
        const wrong = e.type === 'simple_and' ? `!${done}` : done;
        const tried = `${start} = pos; ${done} = false; ${label}: { ${code.join(' ')} ${done} = true; }`;
        return [tried, `pos = ${start};`, `if (${wrong}) { ${fail} }`];
      }
      case 'optional': {
        const [start, label] = [fresh('start'), fresh('try')];
        const code = matching(e.expression, {
          ...at,
          fail: `pos = ${start}; ${into ? `${into} = null; ` : ''}break ${label};`,
        });
        return [`${start} = pos; ${label}: { ${code.join(' ')} }`];
      }
      case 'zero_or_more':
      case 'one_or_more':
        return repeated(e, at);
      case 'choice': {
        const [start, label] = [fresh('start'), fresh('choice')];
        const tries = e.alternatives.map((x) => {
          const next = fresh('try');
          const code = matching(x, { ...at, labels: new Map(at.labels), fail: `break ${next};` });
          const tried = `${next}: { ${code.join('\n')}\nbreak ${label}; } pos = ${start};`;
          return opens(x) ? `if (${opens(x)}) { ${tried} }` : tried;
        });
        return [`${start} = pos; ${label}: {`, ...tries, `${fail} }`];
      }
      default:
        throw new Error(`the parser has no ${e.type}`);
    }
  }

  function repeated(e, at) {
    const { into, fail, fresh } = at;
    const set = lettersOfOne(e.expression);
    const some = e.type === 'one_or_more';
    if (set && !into) return [...(some ? [`if (!(${among(set)})) { ${fail} }`] : []), `while (${among(set)}) pos++;`];
    const [start, label, count] = [fresh('start'), fresh('loop'), fresh('count')];
    const item = into ? fresh('item') : null;
    const code = matching(e.expression, { ...at, into: item, fail: `pos = ${start}; break ${label};` });
    const kept = into ? ` ${into}.push(${item});` : '';
    return [
      `${count} = 0;${into ? ` ${into} = [];` : ''}`,
      `${label}: for (;;) { ${start} = pos; ${code.join(' ')} ${count}++;${kept} }`,
      ...(some ? [`if (${count} === 0) { ${fail} }`] : []),
    ];
  }

  /** The value of an action or a predicate: in place where it needs no label, else a call with the labels it sees. */
  function called({ code }, labels) {
    const short = inPlace(code);
    const value = /^ *return ([^;]+); *$/.exec(short)?.[1];
    if (value && labels.has(value)) return labels.get(value);
    if (value && ![...labels.keys()].some((label) => new RegExp(`\\b${label}\\b`).test(value))) return `(${value})`;
    const name = `act${actions.length}`;
    actions.push(`const ${name} = (${[...labels.keys()].join(', ')}) => {${short}};`);
    return `${name}(${[...labels.values()].join(', ')})`;
  }

  /** Whether what stands at `pos` can begin the expression; nothing when anything can. */
  function opens(e) {
    const { set, empty } = first(e);
    return empty || set === null ? '' : among(set);
  }

  function among(set) {
    if (set.size === 1) return `ids[pos] === ${ids.get([...set][0])}`;
    const key = [...set].sort().join('');
    const known = sets.findIndex((s) => s.key === key);
    const n = known < 0 ? sets.push({ key, ids: [...set].map((c) => ids.get(c)) }) - 1 : known;
    return `(SETS${Math.floor(n / BITS)}[ids[pos]] & ${2 ** (n % BITS)}) !== 0`;
  }

  /** The letters an expression can begin with (null: any), and whether it can be empty. */
  function first(e) {
    const one = lettersOfOne(e);
    if (one) return { set: one, empty: false };
    switch (e.type) {
      case 'group':
      case 'labeled':
      case 'action':
      case 'text':
      case 'one_or_more':
        return first(e.expression);
      case 'optional':
      case 'zero_or_more':
        return { set: first(e.expression).set, empty: true };
      case 'semantic_and':
      case 'simple_and':
      case 'simple_not':
        return { set: new Set(), empty: true };
      case 'rule_ref': {
        if (!firsts.has(e.name)) {
          firsts.set(e.name, { set: null, empty: true });
          firsts.set(e.name, first(rules.get(e.name)));
        }
        return firsts.get(e.name);
      }
      case 'sequence': {
        const set = new Set();
        for (const x of e.elements) {
          const begins = first(x);
          if (begins.set === null) return { set: null, empty: false };
          for (const c of begins.set) set.add(c);
          if (!begins.empty) return { set, empty: false };
        }
        return { set, empty: true };
      }
      case 'choice': {
        const all = e.alternatives.map(first);
        const set = all.some((x) => x.set === null) ? null : new Set(all.flatMap((x) => [...x.set]));
        return { set, empty: all.some((x) => x.empty) };
      }
      default:
        return { set: null, empty: true };
    }
  }
}

/** What no letter of the grammar is; the end of the input. */
const END = 0;
const OTHER = 1;
const BITS = 30;

/** The letters of an expression that is one letter; null for any other. */
function lettersOfOne(e) {
  if (e.type === 'literal' && e.value.length === 1 && !e.ignoreCase) return new Set([e.value]);
  if (e.type !== 'class') return e.type === 'group' ? lettersOfOne(e.expression) : null;
  if (e.inverted || e.ignoreCase) throw new Error('the parser has only classes of listed letters');
  return new Set(e.parts.flatMap((part) => (typeof part === 'string' ? [part] : between(part[0], part[1]))));
}

/** Peggy makes a range of letters that follow each other. */
const between = (first, last) =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, n) =>
    String.fromCharCode(first.charCodeAt(0) + n),
  );

function lettersOf(node) {
  const found = new Set();
  const walk = (x) => {
    if (Array.isArray(x)) x.forEach(walk);
    else if (x && typeof x === 'object') {
      for (const c of lettersOfOne(x) ?? []) found.add(c);
      for (const key of ['expression', 'elements', 'alternatives']) walk(x[key]);
    }
  };
  walk(node);
  return [...found].sort();
}

/** Which letters are in which sets: a bit for each set. */
function tablesOf(sets, size) {
  return Array.from({ length: Math.ceil(sets.length / BITS) }, (_, table) => {
    const bits = Array.from({ length: size }, (_, id) =>
      sets
        .slice(table * BITS, (table + 1) * BITS)
        .reduce((sum, set, n) => sum + (set.ids.includes(id) ? 2 ** n : 0), 0),
    );
    return `const SETS${table} = [${bits.join(', ')}];`;
  });
}

/** The same without an object for the place: a function that runs a few times costs most by being made. */
const inPlace = (code) =>
  code
    .replaceAll('tok(range())', 'tokens[from]')
    .replaceAll('...here(range())', 'from, to: pos')
    .replaceAll('range().start', 'from')
    .replaceAll('range().end', 'pos')
    .replaceAll('offset()', 'from');
