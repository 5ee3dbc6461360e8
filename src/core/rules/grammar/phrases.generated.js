/* eslint-disable */
// Generated from phrases.peggy by scripts/grammar.mjs; do not edit.
let tokens = [];
  const here = (at) => ({ from: at.start, to: at.end });
  const node = (kind, at, rest) => ({ kind, ...here(at), ...rest });
  const tok = (at) => tokens[at.start];
  // 每增加500万元…，不足500万元的不计; 不足2000万元的不得分 is of no step.
  const isStep = (q) => tokens.some((t, i) => t.code === 'E' && tokens.slice(i + 1, i + 6).some((x) => x.number?.equals(q.number)));
  const words = (at, n) => tokens.slice(at.start, at.start + n).map((t) => t.text).join('');
const IDS = { "%": 2, "(": 3, ")": 4, "*": 5, "+": 6, ",": 7, "-": 8, "/": 9, "0": 10, "1": 11, "5": 12, "6": 13, "7": 14, "8": 15, "9": 16, ":": 17, ";": 18, "A": 19, "B": 20, "C": 21, "D": 22, "E": 23, "F": 24, "K": 25, "L": 26, "M": 27, "N": 28, "P": 29, "Q": 30, "R": 31, "S": 32, "U": 33, "W": 34, "X": 35, "Y": 36, "Z": 37, "b": 38, "c": 39, "d": 40, "h": 41, "i": 42, "j": 43, "k": 44, "l": 45, "m": 46, "n": 47, "o": 48, "p": 49, "q": 50, "r": 51, "s": 52, "t": 53, "u": 54, "v": 55, "w": 56, "x": 57, "z": 58, "~": 59, "、": 60 };
const SETS0 = [0, 0, 2, 1, 1, 1, 0, 1, 0, 0, 1045291914, 0, 6, 34, 6, 0, 0, 2097153, 1, 423661962, 419447050, 0, 424841610, 1, 2058, 2, 201326602, 0, 0, 424841610, 72344522, 42, 66, 8389122, 2097410, 8389122, 8389122, 8389122, 262586, 536870922, 10, 0, 0, 0, 424870282, 10, 3082, 0, 2, 0, 527626, 0, 0, 1, 1045291914, 0, 1, 0, 67108874, 18, 1];
const SETS1 = [0, 0, 8388608, 131072, 2, 0, 2105344, 2, 0, 0, 8320, 0, 0, 2052, 0, 0, 1024, 0, 2, 19061, 33, 51732, 2593, 0, 32, 4202496, 128, 598016, 0, 33, 0, 0, 1056768, 0, 0, 4352, 4352, 4096, 1049632, 8, 8, 8192, 0, 0, 625269, 1, 32, 8192, 0, 0, 12591136, 8192, 0, 270336, 128, 532480, 532500, 262144, 0, 131072, 2097152];
const FAILED = {};
let input = "", ids = [], length = 0, pos = 0, from = 0;
const range = () => ({ start: from, end: pos });
const offset = () => from;
const act0 = (q) => { return { kind: 'fraction', of: q }; };
const act1 = (q) => { return { kind: 'fraction', of: q }; };
const act2 = (m) => { return { kind: 'mark', mark: m }; };
const act3 = (m) => { return { kind: 'mark', mark: m }; };
const act4 = (q) => { return q.unit?.text === '%'; };
const act5 = (q) => { return { kind: 'fraction', of: q }; };
const act6 = (q) => { return q.unit?.text === '%' || /^\d+(?:\.\d+)?\/\d+$/.test(q.text) || q.text.includes('分之'); };
const act7 = (q) => { return { kind: 'fraction', of: q }; };
const act8 = (a, more, end) => { return [a, ...more, ...(end ? [end] : [])]; };
const act9 = (a) => { return [a]; };
const act10 = (a, more) => { return [a, ...more]; };
const act11 = (m, u, k) => { return node('effect', range(), { pre: '', sign: tokens[pos - 1].value, amounts: [{ kind: 'mark', mark: m }], per: tokens[pos - 2] }); };
const act12 = (lead, verb, amounts) => { return node('effect', range(), { pre: words(range(), lead.length), sign: verb.value, amounts }); };
const act13 = (lead, verb, amounts) => { return node('effect', range(), { pre: words(range(), lead.length) + (/^[再另]/.exec(verb.text)?.[0] ?? ''), sign: verb.value, amounts }); };
const act14 = (lead, verb, amounts) => { return node('effect', range(), { pre: '', sign: 'both', amounts }); };
const act15 = (lead, verb) => { return verb.value === 'deduct'; };
const act16 = (lead, verb, amounts) => { return node('effect', range(), { pre: words(range(), lead.length), sign: verb.value, amounts }); };
const act17 = (lead, q, amounts, verb) => { return node('effect', range(), { pre: words(range(), lead.length), sign: verb, amounts, per: q }); };
const act18 = (lead, amounts, u, verb) => { return node('effect', range(), { pre: words(range(), lead.length), sign: verb, amounts, per: tokens.slice(from).find((t) => t.code === '/') }); };
const act19 = (lead, amounts, verb) => { return node('effect', range(), { pre: words(range(), lead.length), sign: verb, amounts }); };
const act20 = (lead, q) => { return q.unit?.text === '倍'; };
const act21 = (lead, q) => { return node('effect', range(), { pre: words(range(), lead.length), sign: 'deduct', amounts: [{ kind: 'fraction', of: q }] }); };
const act22 = (amounts) => { return node('effect', range(), { pre: '', sign: 'award', amounts, weak: true }); };
const act23 = (verb, n) => { return node('quotient', range(), { sign: verb.value, quotient: tokens[pos - 1].quotient }); };
const act24 = (verb) => { return node('quotient', range(), { sign: verb, quotient: tokens.slice(from).find((t) => t.code === 'N').quotient }); };
const act25 = (m) => { return node('andsoon', range(), { amount: { kind: 'mark', mark: m } }); };
const act26 = (w, l, s, a) => { return node('limit', range(), { how: 'max', sign: s ?? w ?? l, amount: a }); };
const act27 = (w, l, s, a) => { return node('limit', range(), { how: 'max', sign: s ?? w ?? l, amount: a }); };
const act28 = (s, a) => { return node('limit', range(), { how: 'max', sign: s, amount: a }); };
const act29 = (s, a) => { return node('limit', range(), { how: 'max', sign: s, amount: a }); };
const act30 = (s, a) => { return node('limit', range(), { how: 'max', sign: s, amount: a }); };
const act31 = (a) => { return node('limit', range(), { how: 'max', sign: null, amount: a }); };
const act32 = (a) => { return node('limit', range(), { how: 'max', sign: null, amount: a }); };
const act33 = (u, a) => { return node('limit', range(), { how: 'max', sign: null, amount: a }); };
const act34 = (s, a) => { return node('limit', range(), { how: 'max', sign: 'award', amount: a }); };
const act35 = (s, a) => { return node('limit', range(), { how: 'max', sign: s, amount: a }); };
const act36 = (s, a) => { return node('limit', range(), { how: 'max', sign: s, amount: a }); };
const act37 = (m) => { return node('limit', range(), { how: 'max', sign: 'award', amount: { kind: 'mark', mark: m } }); };
const act38 = (a) => { return node('limit', range(), { how: 'max', sign: 'award', amount: a, as: a }); };
const act39 = (a, b) => { return node('limit', range(), { how: 'max', sign: 'award', amount: a, as: b }); };
const act40 = (a, b) => { return node('limit', range(), { how: 'max', sign: 'award', amount: a, as: b }); };
const act41 = (s, a) => { return node('limit', range(), { how: 'max', sign: s, amount: a }); };
const act42 = (l, a) => { return node('limit', range(), { how: 'min', sign: null, amount: a }); };
const act43 = () => { const { text } = tokens[from]; return text.startsWith('扣') ? 'deduct' : text.startsWith('加') ? 'add' : null; };
const act44 = (q) => { return q.unit?.text === '倍'; };
const act45 = (q) => { return { kind: 'times', of: q }; };
const act46 = (q) => { return q.unit?.text !== '%' && isStep(q); };
const act47 = (q) => { return node('mode', range(), { how: 'floor', unit: q }); };
const act48 = (q) => { return node('mode', range(), { how: 'prorata', unit: q }); };
const act49 = (q) => { return node('mode', range(), { how: tokens[pos - 1].value, unit: q }); };
const act50 = (q, u) => { return node('mode', range(), { how: 'ceil', unit: q, as: u }); };
const act51 = (q) => { return node('mode', range(), { how: 'round', unit: q }); };
const act52 = (mid, r, m) => { return node('prorata', range(), { basis: tokens.slice(from, from + 2 + mid.length), factors: [], of: m, tail: 'award' }); };
const act53 = (mid, r) => { return !/Sq/.test(mid); };
const act54 = (mid, r, factors, end) => { return node('prorata', range(), { basis: tokens.slice(from, from + 2 + mid.length), factors, tail: end }); };
const act55 = (a, mid, r, end) => { return node('prorata', range(), { basis: tokens.slice(from, pos), factors: [], of: a, tail: end }); };
const act56 = (r, factors, end) => { return node('prorata', range(), { basis: [r].map(() => tokens[from + 1]), factors, tail: end }); };
const act57 = (m) => { return node('prorata', range(), { basis: [tokens[from]], factors: [], of: m, tail: 'award' }); };
const act58 = (t) => { return t.length ? tokens[pos - 1].value : ''; };
const act59 = (mid, m, sc, x, c) => { return node('convert', range(), { rate: x, scale: sc }); };
const act60 = (m, x, c) => { return node('convert', range(), { rate: x, scaled: true }); };
const act61 = (a, c) => { return node('convert', range(), { rate: a.of, bare: true }); };
const act62 = (m, x, c) => { return node('convert', range(), { rate: x, scaled: true }); };
const act63 = (q) => { return q.unit?.text === '%'; };
const act64 = (a, more) => { return node('shares', range(), { values: [a, ...more] }); };
const act65 = (a, more) => { return node('shares', range(), { values: [a, ...more] }); };
const act66 = (a) => { return node('share', range(), { value: a }); };
const act67 = (q) => { return q.unit?.text === '%' || q.text.includes('分之') || q.text.includes('成'); };
const act68 = (q) => { return q.unit?.text === '名' || q.unit?.text === '位'; };
const act69 = (a, b) => { return node('places', range(), { list: null, first: a, last: b, open: false }); };
const act70 = (a, b) => { return node('places', range(), { list: [a, ...b], first: a, last: null, open: false }); };
const act71 = (a) => { return a.list !== undefined; };
const act72 = (a) => { return node('places', range(), { list: a.list.map((number) => ({ ...a, number })), first: a, last: null, open: false }); };
const act73 = (a, s) => { return node('places', range(), { list: null, first: a, last: null, open: true }); };
const act74 = (a, s) => { return node('places', range(), { list: null, first: a, last: a, open: false }); };
const act75 = (a, ia, b, ib) => { return node('range', range(), { low: a, high: b, lowIn: ia, highIn: ib }); };
const act76 = (q, i, s, j) => { return node('bound', range(), { value: q, word: tokens[pos - (j === null ? 1 : 2)].text, inclusive: i ?? j }); };
const act77 = (q, i) => { return node('value', range(), { value: q, inclusive: i }); };
function parseText() {
  let value, start0, loop1, count2, item3, start4, choice5, try6, rule7, try8, rule9, try10, rule11;
count2 = 0; value = [];
loop1: for (;;) { start0 = pos; start4 = pos; choice5: { if ((SETS0[ids[pos]] & 1) !== 0) { try6: { if (!((SETS0[ids[pos]] & 1) !== 0)) { break try6; }
rule7 = parsePlain();
if (rule7 === FAILED) { break try6; }
item3 = rule7;
break choice5; } pos = start4; } if ((SETS0[ids[pos]] & 2) !== 0) { try8: { if (!((SETS0[ids[pos]] & 2) !== 0)) { break try8; }
rule9 = parsePhrase();
if (rule9 === FAILED) { break try8; }
item3 = rule9;
break choice5; } pos = start4; } try10: { rule11 = parseSingle();
if (rule11 === FAILED) { break try10; }
item3 = rule11;
break choice5; } pos = start4; pos = start0; break loop1; } count2++; value.push(item3); }
  return value;
}
function parsePlain() {
  let value, start0;
start0 = pos;
if (!((SETS0[ids[pos]] & 1) !== 0)) { return FAILED; }
pos++;
from = start0; value = ({ kind: 'token', from, to: pos, token: tokens[from] });
  return value;
}
function parseSingle() {
  let value, start0;
start0 = pos;
if (pos >= length) { return FAILED; }
pos++;
from = start0; value = ({ kind: 'token', from, to: pos, token: tokens[from] });
  return value;
}
function parsePhrase() {
  let value, start0, choice1, try2, rule3, try4, rule5, try6, rule7, try8, rule9, try10, rule11, try12, rule13, try14, rule15, try16, rule17, try18, rule19, try20, rule21, try22, rule23, try24, rule25, try26, rule27, try28, rule29;
start0 = pos; choice1: {
if (ids[pos] === 48) { try2: { if (!(ids[pos] === 48)) { break try2; }
rule3 = parseAndSoOn();
if (rule3 === FAILED) { break try2; }
value = rule3;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 4) !== 0) { try4: { if (!((SETS0[ids[pos]] & 4) !== 0)) { break try4; }
rule5 = parseMode();
if (rule5 === FAILED) { break try4; }
value = rule5;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 8) !== 0) { try6: { if (!((SETS0[ids[pos]] & 8) !== 0)) { break try6; }
rule7 = parseLimit();
if (rule7 === FAILED) { break try6; }
value = rule7;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 16) !== 0) { try8: { if (!((SETS0[ids[pos]] & 16) !== 0)) { break try8; }
rule9 = parseConvert();
if (rule9 === FAILED) { break try8; }
value = rule9;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 32) !== 0) { try10: { if (!((SETS0[ids[pos]] & 32) !== 0)) { break try10; }
rule11 = parseProRata();
if (rule11 === FAILED) { break try10; }
value = rule11;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 64) !== 0) { try12: { if (!((SETS0[ids[pos]] & 64) !== 0)) { break try12; }
rule13 = parseShare();
if (rule13 === FAILED) { break try12; }
value = rule13;
break choice1; } pos = start0; }
if (ids[pos] === 25) { try14: { if (!(ids[pos] === 25)) { break try14; }
rule15 = parsePlaces();
if (rule15 === FAILED) { break try14; }
value = rule15;
break choice1; } pos = start0; }
if (ids[pos] === 2) { try16: { if (!(ids[pos] === 2)) { break try16; }
rule17 = parseRankShare();
if (rule17 === FAILED) { break try16; }
value = rule17;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 128) !== 0) { try18: { if (!((SETS0[ids[pos]] & 128) !== 0)) { break try18; }
rule19 = parseQuotient();
if (rule19 === FAILED) { break try18; }
value = rule19;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 256) !== 0) { try20: { if (!((SETS0[ids[pos]] & 256) !== 0)) { break try20; }
rule21 = parseEffect();
if (rule21 === FAILED) { break try20; }
value = rule21;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 512) !== 0) { try22: { if (!((SETS0[ids[pos]] & 512) !== 0)) { break try22; }
rule23 = parseNothing();
if (rule23 === FAILED) { break try22; }
value = rule23;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 1024) !== 0) { try24: { if (!((SETS0[ids[pos]] & 1024) !== 0)) { break try24; }
rule25 = parseRange();
if (rule25 === FAILED) { break try24; }
value = rule25;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 1024) !== 0) { try26: { if (!((SETS0[ids[pos]] & 1024) !== 0)) { break try26; }
rule27 = parseBound();
if (rule27 === FAILED) { break try26; }
value = rule27;
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 1024) !== 0) { try28: { if (!((SETS0[ids[pos]] & 1024) !== 0)) { break try28; }
rule29 = parseValue();
if (rule29 === FAILED) { break try28; }
value = rule29;
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseMark() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 46)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parseNum() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 50)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parseOf() {
  let value;
if (!(ids[pos] === 53)) { return FAILED; }
value = "t"; pos++;
  return value;
}
function parseAmount() {
  let value, start0, choice1, try2, start3, start4, try5, rule6, label7, rule8, start9, try10, try11, start12, label13, rule14, rule15, try16, start17, start18, try19, start20, try21, label22, rule23, try24, start25, label26, rule27, start28, found29, try30, start31, try32, start33, found34, try35, start36, try37, try38, start39, label40, rule41, try42, start43;
start0 = pos; choice1: {
if (ids[pos] === 24) { try2: { start3 = pos;
if (!(ids[pos] === 24)) { break try2; }
pos++;
start4 = pos; try5: { if (!(ids[pos] === 53)) { pos = start4; break try5; } rule6 = parseOf(); if (rule6 === FAILED) { pos = start4; break try5; } }
if (!(ids[pos] === 50)) { break try2; }
rule8 = parseNum();
if (rule8 === FAILED) { break try2; }
label7 = rule8;
start9 = pos; try10: { if (!(ids[pos] === 53)) { pos = start9; break try10; } pos++; }
from = start3; value = act0(label7);
break choice1; } pos = start0; }
if (ids[pos] === 50) { try11: { start12 = pos;
if (!(ids[pos] === 50)) { break try11; }
rule14 = parseNum();
if (rule14 === FAILED) { break try11; }
label13 = rule14;
if (!(ids[pos] === 53)) { break try11; }
rule15 = parseOf();
if (rule15 === FAILED) { break try11; }
if (!(ids[pos] === 24)) { break try11; }
pos++;
from = start12; value = act1(label13);
break choice1; } pos = start0; }
if (ids[pos] === 24) { try16: { start17 = pos;
if (!(ids[pos] === 24)) { break try16; }
pos++;
start18 = pos; try19: { if (!(ids[pos] === 34)) { pos = start18; break try19; } pos++; }
start20 = pos; try21: { if (!(ids[pos] === 53)) { pos = start20; break try21; } pos++; }
if (!(ids[pos] === 46)) { break try16; }
rule23 = parseMark();
if (rule23 === FAILED) { break try16; }
label22 = rule23;
from = start17; value = act2(label22);
break choice1; } pos = start0; }
if (ids[pos] === 46) { try24: { start25 = pos;
if (!(ids[pos] === 46)) { break try24; }
rule27 = parseMark();
if (rule27 === FAILED) { break try24; }
label26 = rule27;
start28 = pos; found29 = false; try30: { start31 = pos; try32: { if (!(ids[pos] === 42)) { pos = start31; break try32; } pos++; } if (!(ids[pos] === 52)) { break try30; } pos++; found29 = true; }
pos = start28;
if (found29) { break try24; }
start33 = pos; found34 = false; try35: { start36 = pos; try37: { if (!(ids[pos] === 42)) { pos = start36; break try37; } pos++; } if (!(ids[pos] === 8)) { break try35; } pos++; found34 = true; }
pos = start33;
if (found34) { break try24; }
from = start25; value = act3(label26);
break choice1; } pos = start0; }
if (ids[pos] === 50) { try38: { start39 = pos;
if (!(ids[pos] === 50)) { break try38; }
rule41 = parseNum();
if (rule41 === FAILED) { break try38; }
label40 = rule41;
if (!(ids[pos] === 24)) { break try38; }
pos++;
from = pos; if (!act4(label40)) { break try38; }
from = start39; value = act5(label40);
break choice1; } pos = start0; }
if (ids[pos] === 24) { try42: { start43 = pos;
if (!(ids[pos] === 24)) { break try42; }
pos++;
from = start43; value = ({ kind: 'full' });
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseShare100() {
  let value, start0, label1, rule2;
start0 = pos;
if (!(ids[pos] === 50)) { return FAILED; }
rule2 = parseNum();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
from = pos; if (!act6(label1)) { return FAILED; }
from = start0; value = act7(label1);
  return value;
}
function parseAmounts() {
  let value, start0, choice1, try2, start3, label4, start5, choice6, try7, rule8, try9, rule10, label11, start12, loop13, count14, item15, start16, label17, start18, choice19, try20, rule21, try22, rule23, label24, start25, try26, start27, label28, rule29, try30, start31, label32, start33, choice34, try35, rule36, try37, rule38;
start0 = pos; choice1: {
if ((SETS0[ids[pos]] & 2048) !== 0) { try2: { start3 = pos;
start5 = pos; choice6: {
if ((SETS0[ids[pos]] & 2048) !== 0) { try7: { if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try7; }
rule8 = parseAmount();
if (rule8 === FAILED) { break try7; }
label4 = rule8;
break choice6; } pos = start5; }
if (ids[pos] === 50) { try9: { if (!(ids[pos] === 50)) { break try9; }
rule10 = parseShare100();
if (rule10 === FAILED) { break try9; }
label4 = rule10;
break choice6; } pos = start5; }
break try2; }
count14 = 0; label11 = [];
loop13: for (;;) { start12 = pos; start16 = pos; if (!(ids[pos] === 60)) { pos = start12; break loop13; } pos++; start18 = pos; choice19: { if ((SETS0[ids[pos]] & 2048) !== 0) { try20: { if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try20; }
rule21 = parseAmount();
if (rule21 === FAILED) { break try20; }
label17 = rule21;
break choice19; } pos = start18; } if (ids[pos] === 50) { try22: { if (!(ids[pos] === 50)) { break try22; }
rule23 = parseShare100();
if (rule23 === FAILED) { break try22; }
label17 = rule23;
break choice19; } pos = start18; } pos = start12; break loop13; } from = start16; item15 = label17; count14++; label11.push(item15); }
if (count14 === 0) { break try2; }
start25 = pos; try26: { start27 = pos; if (!(ids[pos] === 6)) { pos = start25; label24 = null; break try26; } pos++; if (!((SETS0[ids[pos]] & 2048) !== 0)) { pos = start25; label24 = null; break try26; } rule29 = parseAmount(); if (rule29 === FAILED) { pos = start25; label24 = null; break try26; } label28 = rule29; from = start27; label24 = label28; }
from = start3; value = act8(label4, label11, label24);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 2048) !== 0) { try30: { start31 = pos;
start33 = pos; choice34: {
if ((SETS0[ids[pos]] & 2048) !== 0) { try35: { if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try35; }
rule36 = parseAmount();
if (rule36 === FAILED) { break try35; }
label32 = rule36;
break choice34; } pos = start33; }
if (ids[pos] === 50) { try37: { if (!(ids[pos] === 50)) { break try37; }
rule38 = parseShare100();
if (rule38 === FAILED) { break try37; }
label32 = rule38;
break choice34; } pos = start33; }
break try30; }
from = start31; value = act9(label32);
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseVerb() {
  let value, start0;
start0 = pos;
if (!((SETS0[ids[pos]] & 4096) !== 0)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parseBothVerb() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 20)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parsePlainAmounts() {
  let value, start0, label1, rule2, label3, start4, loop5, count6, item7, start8, label9, rule10;
start0 = pos;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { return FAILED; }
rule2 = parseAmount();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
count6 = 0; label3 = [];
loop5: for (;;) { start4 = pos; start8 = pos; if (!(ids[pos] === 60)) { pos = start4; break loop5; } pos++; if (!((SETS0[ids[pos]] & 2048) !== 0)) { pos = start4; break loop5; } rule10 = parseAmount(); if (rule10 === FAILED) { pos = start4; break loop5; } label9 = rule10; from = start8; item7 = label9; count6++; label3.push(item7); }
from = start0; value = act10(label1, label3);
  return value;
}
function parseNamed() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 44)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parseEffect() {
  let value, start0, choice1, try2, start3, label4, rule5, label6, label7, try8, start9, label10, start11, label12, rule13, start14, try15, label16, rule17, try18, start19, label20, start21, label22, rule23, start24, try25, label26, rule27, try28, start29, label30, start31, label32, rule33, label34, rule35, try36, start37, label38, start39, label40, rule41, start42, try43, start44, choice45, try46, try47, label48, rule49, try50, start51, label52, start53, label54, rule55, label56, rule57, start58, try59, label60, rule61, try62, start63, label64, start65, label66, rule67, label68, start69, try70, label71, rule72, try73, start74, label75, start76, label77, rule78, start79, try80, label81, rule82, try83, start84, label85, start86, label87, rule88, start89, try90, try91, start92, label93, rule94, start95, found96, try97;
start0 = pos; choice1: {
if (ids[pos] === 38) { try2: { start3 = pos;
if (!(ids[pos] === 38)) { break try2; }
pos++;
if (!(ids[pos] === 46)) { break try2; }
rule5 = parseMark();
if (rule5 === FAILED) { break try2; }
label4 = rule5;
if (!(ids[pos] === 9)) { break try2; }
label6 = "/"; pos++;
if (!(ids[pos] === 44)) { break try2; }
label7 = "k"; pos++;
from = start3; value = act11(label4, label6, label7);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 16384) !== 0) { try8: { start9 = pos;
start11 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label10 = input.slice(start11, pos);
if (!(ids[pos] === 20)) { break try8; }
rule13 = parseBothVerb();
if (rule13 === FAILED) { break try8; }
label12 = rule13;
start14 = pos; try15: { if (!(ids[pos] === 17)) { pos = start14; break try15; } pos++; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try8; }
rule17 = parsePlainAmounts();
if (rule17 === FAILED) { break try8; }
label16 = rule17;
from = start9; value = act12(label10, label12, label16);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 32768) !== 0) { try18: { start19 = pos;
start21 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label20 = input.slice(start21, pos);
if (!((SETS0[ids[pos]] & 4096) !== 0)) { break try18; }
rule23 = parseVerb();
if (rule23 === FAILED) { break try18; }
label22 = rule23;
start24 = pos; try25: { if (!(ids[pos] === 17)) { pos = start24; break try25; } pos++; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try18; }
rule27 = parseAmounts();
if (rule27 === FAILED) { break try18; }
label26 = rule27;
from = start19; value = act13(label20, label22, label26);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 16384) !== 0) { try28: { start29 = pos;
start31 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label30 = input.slice(start31, pos);
if (!(ids[pos] === 20)) { break try28; }
pos++;
if (!((SETS0[ids[pos]] & 4096) !== 0)) { break try28; }
rule33 = parseVerb();
if (rule33 === FAILED) { break try28; }
label32 = rule33;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try28; }
rule35 = parseAmounts();
if (rule35 === FAILED) { break try28; }
label34 = rule35;
from = start29; value = act14(label30, label32, label34);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 65536) !== 0) { try36: { start37 = pos;
start39 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label38 = input.slice(start39, pos);
if (!(ids[pos] === 44)) { break try36; }
rule41 = parseNamed();
if (rule41 === FAILED) { break try36; }
label40 = rule41;
start42 = pos; try43: { start44 = pos; choice45: { if (ids[pos] === 17) { try46: { if (!(ids[pos] === 17)) { break try46; }
pos++;
break choice45; } pos = start44; } if (ids[pos] === 34) { try47: { if (!(ids[pos] === 34)) { break try47; }
pos++;
from = pos; if (!act15(label38, label40)) { break try47; }
break choice45; } pos = start44; } pos = start42; break try43; } }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try36; }
rule49 = parseAmounts();
if (rule49 === FAILED) { break try36; }
label48 = rule49;
from = start37; value = act16(label38, label40, label48);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 262144) !== 0) { try50: { start51 = pos;
start53 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label52 = input.slice(start53, pos);
if (!(ids[pos] === 38)) { break try50; }
pos++;
if (!(ids[pos] === 23)) { break try50; }
pos++;
if (!(ids[pos] === 50)) { break try50; }
rule55 = parseNum();
if (rule55 === FAILED) { break try50; }
label54 = rule55;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try50; }
rule57 = parsePlainAmounts();
if (rule57 === FAILED) { break try50; }
label56 = rule57;
start58 = pos; try59: { if (!(ids[pos] === 53)) { pos = start58; break try59; } pos++; }
if (!((SETS0[ids[pos]] & 131072) !== 0)) { break try50; }
rule61 = parseCounted();
if (rule61 === FAILED) { break try50; }
label60 = rule61;
from = start51; value = act17(label52, label54, label56, label60);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 262144) !== 0) { try62: { start63 = pos;
start65 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label64 = input.slice(start65, pos);
if (!(ids[pos] === 38)) { break try62; }
pos++;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try62; }
rule67 = parsePlainAmounts();
if (rule67 === FAILED) { break try62; }
label66 = rule67;
if (!(ids[pos] === 9)) { break try62; }
label68 = "/"; pos++;
start69 = pos; try70: { if (!(ids[pos] === 53)) { pos = start69; break try70; } pos++; }
if (!((SETS0[ids[pos]] & 131072) !== 0)) { break try62; }
rule72 = parseCounted();
if (rule72 === FAILED) { break try62; }
label71 = rule72;
from = start63; value = act18(label64, label66, label68, label71);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 262144) !== 0) { try73: { start74 = pos;
start76 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label75 = input.slice(start76, pos);
if (!(ids[pos] === 38)) { break try73; }
pos++;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try73; }
rule78 = parsePlainAmounts();
if (rule78 === FAILED) { break try73; }
label77 = rule78;
start79 = pos; try80: { if (!(ids[pos] === 53)) { pos = start79; break try80; } pos++; }
if (!((SETS0[ids[pos]] & 131072) !== 0)) { break try73; }
rule82 = parseCounted();
if (rule82 === FAILED) { break try73; }
label81 = rule82;
from = start74; value = act19(label75, label77, label81);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 524288) !== 0) { try83: { start84 = pos;
start86 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
label85 = input.slice(start86, pos);
if (!(ids[pos] === 50)) { break try83; }
rule88 = parseNum();
if (rule88 === FAILED) { break try83; }
label87 = rule88;
from = pos; if (!act20(label85, label87)) { break try83; }
start89 = pos; try90: { if (!(ids[pos] === 53)) { pos = start89; break try90; } pos++; }
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!(ids[pos] === 44)) { break try83; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'deduct')) { break try83; }
from = start84; value = act21(label85, label87);
break choice1; } pos = start0; }
if (ids[pos] === 34) { try91: { start92 = pos;
if (!(ids[pos] === 34)) { break try91; }
pos++;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try91; }
rule94 = parsePlainAmounts();
if (rule94 === FAILED) { break try91; }
label93 = rule94;
start95 = pos; found96 = false; try97: { if (!(ids[pos] === 21)) { break try97; } pos++; found96 = true; }
pos = start95;
if (found96) { break try91; }
from = start92; value = act22(label93);
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseCounted() {
  let value, start0, start1, try2, label3;
start0 = pos;
start1 = pos; try2: { if (!(ids[pos] === 30)) { pos = start1; break try2; } pos++; }
if (!((SETS0[ids[pos]] & 1048576) !== 0)) { return FAILED; }
label3 = input[pos]; pos++;
from = pos; if (!(tokens[from - 1].value !== 'award')) { return FAILED; }
from = start0; value = (tokens[pos - 1].value);
  return value;
}
function parseQuotient() {
  let value, start0, choice1, try2, start3, label4, start5, choice6, try7, rule8, try9, rule10, start11, try12, label13, try14, start15, start16, try17, start18, try19, start20, try21, label22, rule23;
start0 = pos; choice1: {
if ((SETS0[ids[pos]] & 4194304) !== 0) { try2: { start3 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
start5 = pos; choice6: {
if ((SETS0[ids[pos]] & 4096) !== 0) { try7: { if (!((SETS0[ids[pos]] & 4096) !== 0)) { break try7; }
rule8 = parseVerb();
if (rule8 === FAILED) { break try7; }
label4 = rule8;
break choice6; } pos = start5; }
if (ids[pos] === 44) { try9: { if (!(ids[pos] === 44)) { break try9; }
rule10 = parseNamed();
if (rule10 === FAILED) { break try9; }
label4 = rule10;
break choice6; } pos = start5; }
break try2; }
start11 = pos; try12: { if (!((SETS0[ids[pos]] & 2097152) !== 0)) { pos = start11; break try12; } pos++; }
if (!(ids[pos] === 28)) { break try2; }
label13 = "N"; pos++;
from = start3; value = act23(label4, label13);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 262144) !== 0) { try14: { start15 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!(ids[pos] === 38)) { break try14; }
pos++;
if (!(ids[pos] === 28)) { break try14; }
pos++;
start16 = pos; try17: { if (!(ids[pos] === 53)) { pos = start16; break try17; } pos++; }
start18 = pos; try19: { if (!(ids[pos] === 51)) { pos = start18; break try19; } pos++; from = pos; if (!(tokens[from - 1].text === '标准')) { pos = start18; break try19; } }
start20 = pos; try21: { if (!(ids[pos] === 30)) { pos = start20; break try21; } pos++; }
if (!((SETS0[ids[pos]] & 131072) !== 0)) { break try14; }
rule23 = parseCounted();
if (rule23 === FAILED) { break try14; }
label22 = rule23;
from = start15; value = act24(label22);
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseNothing() {
  let value, start0, label1;
start0 = pos;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!((SETS0[ids[pos]] & 8388608) !== 0)) { return FAILED; }
label1 = input[pos]; pos++;
from = start0; value = (node('nothing', range(), { how: tokens[pos - 1].value }));
  return value;
}
function parseAndSoOn() {
  let value, start0, label1, rule2;
start0 = pos;
if (!(ids[pos] === 48)) { return FAILED; }
pos++;
if (!(ids[pos] === 46)) { return FAILED; }
rule2 = parseMark();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
from = start0; value = act25(label1);
  return value;
}
function parseSign() {
  let value, start0, label1;
start0 = pos;
if (!((SETS0[ids[pos]] & 16777216) !== 0)) { return FAILED; }
label1 = input[pos]; pos++;
from = start0; value = (tokens[from].value);
  return value;
}
function parseCap() {
  let value, item0, item1, label2;
if (!(ids[pos] === 39)) { return FAILED; }
label2 = "c"; pos++;
item0 = label2;
from = pos; if (!(tokens[from - 1].value === '<=')) { return FAILED; }
value = [item0, item1];
  return value;
}
function parseLimit() {
  let value, start0, choice1, try2, start3, start4, try5, rule6, try7, start8, label9, start10, try11, rule12, label13, rule14, label15, start16, try17, rule18, start19, try20, start21, try22, rule23, start24, try25, label26, rule27, start28, try29, try30, start31, label32, start33, try34, rule35, label36, rule37, label38, start39, try40, rule41, start42, try43, start44, try45, rule46, start47, try48, label49, start50, choice51, try52, rule53, try54, rule55, start56, try57, try58, start59, label60, rule61, label62, rule63, try64, start65, label66, rule67, rule68, label69, rule70, start71, try72, try73, start74, label75, rule76, rule77, label78, rule79, start80, try81, try82, start83, rule84, label85, rule86, try87, start88, rule89, label90, start91, start92, try93, try94, start95, label96, start97, loop98, count99, item100, rule101, label102, rule103, start104, try105, try106, start107, label108, rule109, label110, rule111, start112, try113, try114, start115, label116, rule117, label118, rule119, start120, try121, try122, start123, label124, start125, try126, rule127, label128, rule129, try130, start131, label132, rule133, start134, found135, try136, start137, choice138, try139, try140, start141, found142, try143, try144, start145, rule146, label147, rule148, try149, start150, start151, try152, start153, try154, try155, start156, label157, rule158, start159, try160, start161, try162, label163, rule164, try165, start166, label167, rule168, start169, try170, start171, try172, label173, rule174, try175, start176, start177, try178, label179, start180, try181, rule182, label183, rule184, try185, start186, label187, rule188, start189, try190, start191, try192, start193, try194, label195, rule196, start197, try198, try199, start200, label201, rule202, start203, try204;
start0 = pos; choice1: {
if ((SETS0[ids[pos]] & 67108864) !== 0) { try2: { start3 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
start4 = pos; try5: { if (!(ids[pos] === 26)) { pos = start4; break try5; } rule6 = parseMax(); if (rule6 === FAILED) { pos = start4; break try5; } }
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!(ids[pos] === 58)) { break try2; }
pos++;
from = start3; value = (node('limit', range(), { how: tokens[pos - 1].value, amount: null }));
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 134217728) !== 0) { try7: { start8 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
start10 = pos; try11: { if (!((SETS0[ids[pos]] & 16777216) !== 0)) { pos = start10; label9 = null; break try11; } rule12 = parseSign(); if (rule12 === FAILED) { pos = start10; label9 = null; break try11; } label9 = rule12; }
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 26)) { break try7; }
rule14 = parseMax();
if (rule14 === FAILED) { break try7; }
label13 = rule14;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
start16 = pos; try17: { if (!((SETS0[ids[pos]] & 16777216) !== 0)) { pos = start16; label15 = null; break try17; } rule18 = parseSign(); if (rule18 === FAILED) { pos = start16; label15 = null; break try17; } label15 = rule18; }
start19 = pos; try20: { if (!(ids[pos] === 34)) { pos = start19; break try20; } pos++; }
start21 = pos; try22: { if (!(ids[pos] === 39)) { pos = start21; break try22; } rule23 = parseCap(); if (rule23 === FAILED) { pos = start21; break try22; } }
start24 = pos; try25: { if (!(ids[pos] === 34)) { pos = start24; break try25; } pos++; }
if (!(ids[pos] === 24)) { break try7; }
rule27 = parseTimes();
if (rule27 === FAILED) { break try7; }
label26 = rule27;
start28 = pos; try29: { if (!(ids[pos] === 45)) { pos = start28; break try29; } pos++; }
from = start8; value = act26(label9, label13, label15, label26);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 134217728) !== 0) { try30: { start31 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
start33 = pos; try34: { if (!((SETS0[ids[pos]] & 16777216) !== 0)) { pos = start33; label32 = null; break try34; } rule35 = parseSign(); if (rule35 === FAILED) { pos = start33; label32 = null; break try34; } label32 = rule35; }
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 26)) { break try30; }
rule37 = parseMax();
if (rule37 === FAILED) { break try30; }
label36 = rule37;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
start39 = pos; try40: { if (!((SETS0[ids[pos]] & 16777216) !== 0)) { pos = start39; label38 = null; break try40; } rule41 = parseSign(); if (rule41 === FAILED) { pos = start39; label38 = null; break try40; } label38 = rule41; }
start42 = pos; try43: { if (!(ids[pos] === 34)) { pos = start42; break try43; } pos++; }
start44 = pos; try45: { if (!(ids[pos] === 39)) { pos = start44; break try45; } rule46 = parseCap(); if (rule46 === FAILED) { pos = start44; break try45; } }
start47 = pos; try48: { if (!(ids[pos] === 34)) { pos = start47; break try48; } pos++; }
start50 = pos; choice51: {
if ((SETS0[ids[pos]] & 2048) !== 0) { try52: { if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try52; }
rule53 = parseAmount();
if (rule53 === FAILED) { break try52; }
label49 = rule53;
break choice51; } pos = start50; }
if (ids[pos] === 50) { try54: { if (!(ids[pos] === 50)) { break try54; }
rule55 = parseShare100();
if (rule55 === FAILED) { break try54; }
label49 = rule55;
break choice51; } pos = start50; }
break try30; }
start56 = pos; try57: { if (!(ids[pos] === 45)) { pos = start56; break try57; } pos++; }
from = start31; value = act27(label32, label36, label38, label49);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 268435456) !== 0) { try58: { start59 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!((SETS0[ids[pos]] & 16777216) !== 0)) { break try58; }
rule61 = parseSign();
if (rule61 === FAILED) { break try58; }
label60 = rule61;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!(ids[pos] === 38)) { break try58; }
pos++;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try58; }
rule63 = parseAmount();
if (rule63 === FAILED) { break try58; }
label62 = rule63;
if (!(ids[pos] === 45)) { break try58; }
pos++;
from = start59; value = act28(label60, label62);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 268435456) !== 0) { try64: { start65 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!((SETS0[ids[pos]] & 16777216) !== 0)) { break try64; }
rule67 = parseSign();
if (rule67 === FAILED) { break try64; }
label66 = rule67;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!(ids[pos] === 39)) { break try64; }
rule68 = parseCap();
if (rule68 === FAILED) { break try64; }
if (!(ids[pos] === 24)) { break try64; }
rule70 = parseTimes();
if (rule70 === FAILED) { break try64; }
label69 = rule70;
start71 = pos; try72: { if (!(ids[pos] === 45)) { pos = start71; break try72; } pos++; }
from = start65; value = act29(label66, label69);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 268435456) !== 0) { try73: { start74 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!((SETS0[ids[pos]] & 16777216) !== 0)) { break try73; }
rule76 = parseSign();
if (rule76 === FAILED) { break try73; }
label75 = rule76;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
if (!(ids[pos] === 39)) { break try73; }
rule77 = parseCap();
if (rule77 === FAILED) { break try73; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try73; }
rule79 = parseAmount();
if (rule79 === FAILED) { break try73; }
label78 = rule79;
start80 = pos; try81: { if (!(ids[pos] === 45)) { pos = start80; break try81; } pos++; }
from = start74; value = act30(label75, label78);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 536870912) !== 0) { try82: { start83 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 39)) { break try82; }
rule84 = parseCap();
if (rule84 === FAILED) { break try82; }
if (!(ids[pos] === 24)) { break try82; }
rule86 = parseTimes();
if (rule86 === FAILED) { break try82; }
label85 = rule86;
from = start83; value = act31(label85);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 536870912) !== 0) { try87: { start88 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 39)) { break try87; }
rule89 = parseCap();
if (rule89 === FAILED) { break try87; }
start91 = pos;
if (!(ids[pos] === 24)) { break try87; }
pos++;
from = start91; label90 = ({ kind: 'full' });
start92 = pos; try93: { if (!(ids[pos] === 45)) { pos = start92; break try93; } pos++; }
from = start88; value = act32(label90);
break choice1; } pos = start0; }
if (ids[pos] === 54) { try94: { start95 = pos;
count99 = 0; label96 = [];
loop98: for (;;) { start97 = pos; if (!(ids[pos] === 54)) { pos = start97; break loop98; } item100 = input[pos]; pos++; count99++; label96.push(item100); }
if (count99 === 0) { break try94; }
if (!(ids[pos] === 39)) { break try94; }
rule101 = parseCap();
if (rule101 === FAILED) { break try94; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try94; }
rule103 = parseAmount();
if (rule103 === FAILED) { break try94; }
label102 = rule103;
start104 = pos; try105: { if (!(ids[pos] === 45)) { pos = start104; break try105; } pos++; }
from = start95; value = act33(label96, label102);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 16777216) !== 0) { try106: { start107 = pos;
if (!((SETS0[ids[pos]] & 16777216) !== 0)) { break try106; }
rule109 = parseSign();
if (rule109 === FAILED) { break try106; }
label108 = rule109;
if (!(ids[pos] === 11)) { break try106; }
pos++;
from = pos; if (!(/^[到至]$/.test(tokens[from - 1].text) && tokens[from - 2].value === 'add')) { break try106; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try106; }
rule111 = parseAmount();
if (rule111 === FAILED) { break try106; }
label110 = rule111;
start112 = pos; try113: { if (!(ids[pos] === 45)) { pos = start112; break try113; } pos++; }
from = start107; value = act34(label108, label110);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 16777216) !== 0) { try114: { start115 = pos;
if (!((SETS0[ids[pos]] & 16777216) !== 0)) { break try114; }
rule117 = parseSign();
if (rule117 === FAILED) { break try114; }
label116 = rule117;
if (!(ids[pos] === 11)) { break try114; }
pos++;
from = pos; if (!(!/^[到至]$/.test(tokens[from - 1].text) || tokens[from - 2].value !== 'deduct')) { break try114; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try114; }
rule119 = parseAmount();
if (rule119 === FAILED) { break try114; }
label118 = rule119;
start120 = pos; try121: { if (!(ids[pos] === 45)) { pos = start120; break try121; } pos++; }
from = start115; value = act35(label116, label118);
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 1) !== 0) { try122: { start123 = pos;
start125 = pos; try126: { if (!((SETS0[ids[pos]] & 16777216) !== 0)) { pos = start125; label124 = null; break try126; } rule127 = parseSign(); if (rule127 === FAILED) { pos = start125; label124 = null; break try126; } label124 = rule127; }
if (!(ids[pos] === 45)) { break try122; }
pos++;
from = pos; if (!(tokens[from - 1].text === '封顶')) { break try122; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try122; }
rule129 = parseAmount();
if (rule129 === FAILED) { break try122; }
label128 = rule129;
from = start123; value = act36(label124, label128);
break choice1; } pos = start0; }
if (ids[pos] === 24) { try130: { start131 = pos;
if (!(ids[pos] === 24)) { break try130; }
pos++;
from = pos; if (!(/满分$/.test(tokens[from - 1].text))) { break try130; }
if (!(ids[pos] === 46)) { break try130; }
rule133 = parseMark();
if (rule133 === FAILED) { break try130; }
label132 = rule133;
start134 = pos; found135 = false; try136: { start137 = pos; choice138: { if ((SETS1[ids[pos]] & 2) !== 0) { try139: { if (!((SETS1[ids[pos]] & 2) !== 0)) { break try139; }
pos++;
break choice138; } pos = start137; } try140: { start141 = pos; found142 = false; try143: { if (pos >= length) { break try143; } pos++; found142 = true; }
pos = start141;
if (found142) { break try140; }
break choice138; } pos = start137; break try136; } found135 = true; }
pos = start134;
if (!found135) { break try130; }
from = start131; value = act37(label132);
break choice1; } pos = start0; }
if (ids[pos] === 31) { try144: { start145 = pos;
if (!(ids[pos] === 31)) { break try144; }
pos++;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 26)) { break try144; }
rule146 = parseMax();
if (rule146 === FAILED) { break try144; }
if (!(ids[pos] === 38)) { break try144; }
pos++;
if (!(ids[pos] === 50)) { break try144; }
rule148 = parseShare100();
if (rule148 === FAILED) { break try144; }
label147 = rule148;
if (!((SETS1[ids[pos]] & 4) !== 0)) { break try144; }
while ((SETS1[ids[pos]] & 4) !== 0) pos++;
from = start145; value = act38(label147);
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 8) !== 0) { try149: { start150 = pos;
if (!((SETS1[ids[pos]] & 8) !== 0)) { break try149; }
pos++;
if (!(ids[pos] === 24)) { break try149; }
pos++;
start151 = pos; try152: { if (!(ids[pos] === 53)) { pos = start151; break try152; } pos++; }
start153 = pos; try154: { if (!(ids[pos] === 7)) { pos = start153; break try154; } pos++; }
if (!(ids[pos] === 43)) { break try149; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'fullmarks')) { break try149; }
from = start150; value = (node('limit', range(), { how: 'max', sign: 'award', amount: { kind: 'full' } }));
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 8) !== 0) { try155: { start156 = pos;
if (!((SETS1[ids[pos]] & 8) !== 0)) { break try155; }
pos++;
if (!(ids[pos] === 50)) { break try155; }
rule158 = parseShare100();
if (rule158 === FAILED) { break try155; }
label157 = rule158;
start159 = pos; try160: { if (!(ids[pos] === 53)) { pos = start159; break try160; } pos++; }
start161 = pos; try162: { if (!(ids[pos] === 7)) { pos = start161; break try162; } pos++; }
if (!(ids[pos] === 38)) { break try155; }
pos++;
if (!(ids[pos] === 50)) { break try155; }
rule164 = parseShare100();
if (rule164 === FAILED) { break try155; }
label163 = rule164;
if (!((SETS1[ids[pos]] & 4) !== 0)) { break try155; }
while ((SETS1[ids[pos]] & 4) !== 0) pos++;
from = start156; value = act39(label157, label163);
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 8) !== 0) { try165: { start166 = pos;
if (!((SETS1[ids[pos]] & 8) !== 0)) { break try165; }
pos++;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try165; }
rule168 = parseAmount();
if (rule168 === FAILED) { break try165; }
label167 = rule168;
start169 = pos; try170: { if (!(ids[pos] === 53)) { pos = start169; break try170; } pos++; }
start171 = pos; try172: { if (!(ids[pos] === 7)) { pos = start171; break try172; } pos++; }
if (!(ids[pos] === 38)) { break try165; }
pos++;
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try165; }
rule174 = parseAmount();
if (rule174 === FAILED) { break try165; }
label173 = rule174;
while ((SETS1[ids[pos]] & 16) !== 0) pos++;
from = start166; value = act40(label167, label173);
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 32) !== 0) { try175: { start176 = pos;
start177 = pos; try178: { if (!(ids[pos] === 38)) { pos = start177; break try178; } pos++; }
start180 = pos; try181: { if (!((SETS0[ids[pos]] & 16777216) !== 0)) { pos = start180; label179 = null; break try181; } rule182 = parseSign(); if (rule182 === FAILED) { pos = start180; label179 = null; break try181; } label179 = rule182; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try175; }
rule184 = parseAmount();
if (rule184 === FAILED) { break try175; }
label183 = rule184;
if (!(ids[pos] === 45)) { break try175; }
pos++;
from = start176; value = act41(label179, label183);
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 128) !== 0) { try185: { start186 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 26)) { break try185; }
rule188 = parseMin();
if (rule188 === FAILED) { break try185; }
label187 = rule188;
while ((SETS0[ids[pos]] & 8192) !== 0) pos++;
start189 = pos; try190: { if (!((SETS1[ids[pos]] & 64) !== 0)) { pos = start189; break try190; } pos++; }
start191 = pos; try192: { if (!(ids[pos] === 34)) { pos = start191; break try192; } pos++; }
start193 = pos; try194: { if (!(ids[pos] === 39)) { pos = start193; break try194; } pos++; }
if (!((SETS0[ids[pos]] & 2048) !== 0)) { break try185; }
rule196 = parseAmount();
if (rule196 === FAILED) { break try185; }
label195 = rule196;
start197 = pos; try198: { if (!(ids[pos] === 45)) { pos = start197; break try198; } pos++; }
from = start186; value = act42(label187, label195);
break choice1; } pos = start0; }
if ((SETS1[ids[pos]] & 128) !== 0) { try199: { start200 = pos;
while ((SETS0[ids[pos]] & 33554432) !== 0) pos++;
if (!(ids[pos] === 26)) { break try199; }
rule202 = parseMin();
if (rule202 === FAILED) { break try199; }
label201 = rule202;
start203 = pos; try204: { if (!(ids[pos] === 34)) { pos = start203; break try204; } pos++; }
if (!(ids[pos] === 37)) { break try199; }
pos++;
from = start200; value = (node('limit', range(), { how: 'floor0', sign: null, amount: null }));
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseMax() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 26)) { return FAILED; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'max')) { return FAILED; }
from = start0; value = act43();
  return value;
}
function parseMin() {
  let value, item0, item1;
if (!(ids[pos] === 26)) { return FAILED; }
item0 = "L"; pos++;
from = pos; if (!(tokens[from - 1].value === 'min')) { return FAILED; }
value = [item0, item1];
  return value;
}
function parseTimes() {
  let value, start0, start1, try2, rule3, label4, rule5;
start0 = pos;
if (!(ids[pos] === 24)) { return FAILED; }
pos++;
start1 = pos; try2: { if (!(ids[pos] === 53)) { pos = start1; break try2; } rule3 = parseOf(); if (rule3 === FAILED) { pos = start1; break try2; } }
if (!(ids[pos] === 50)) { return FAILED; }
rule5 = parseNum();
if (rule5 === FAILED) { return FAILED; }
label4 = rule5;
from = pos; if (!act44(label4)) { return FAILED; }
from = start0; value = act45(label4);
  return value;
}
function parseMode() {
  let value, start0, choice1, try2, start3, label4, rule5, start6, try7, start8, try9, start10, try11, start12, choice13, try14, try15, try16, start17, found18, try19, label20, try21, start22, label23, rule24, start25, try26, start27, try28, start29, try30, try31, start32, label33, rule34, start35, try36, start37, try38, start39, try40, try41, start42, label43, rule44, start45, try46, start47, try48, start49, try50, label51, rule52, try53, start54, label55, rule56, start57, try58, start59, try60, start61, try62, try63, start64, start65, try66, start67, try68, start69, try70, try71, start72, start73, try74, start75, try76, start77, try78, try79, start80, start81, try82, start83, try84, start85, try86, try87, start88, start89, try90, start91, try92, start93, try94, start95, choice96, try97, try98, rule99, try100, start101;
start0 = pos; choice1: {
if (ids[pos] === 12) { try2: { start3 = pos;
if (!(ids[pos] === 12)) { break try2; }
pos++;
from = pos; if (!(tokens.some((t) => t.code === 'E'))) { break try2; }
if (!(ids[pos] === 50)) { break try2; }
rule5 = parseNum();
if (rule5 === FAILED) { break try2; }
label4 = rule5;
start6 = pos; try7: { if (!(ids[pos] === 53)) { pos = start6; break try7; } pos++; }
start8 = pos; try9: { if (!(ids[pos] === 49)) { pos = start8; break try9; } pos++; }
start10 = pos; try11: { if (!(ids[pos] === 7)) { pos = start10; break try11; } pos++; }
while (ids[pos] === 10) pos++;
start12 = pos; choice13: {
if ((SETS1[ids[pos]] & 256) !== 0) { try14: { if (!((SETS1[ids[pos]] & 256) !== 0)) { break try14; }
pos++;
break choice13; } pos = start12; }
if (ids[pos] === 37) { try15: { if (!(ids[pos] === 37)) { break try15; }
pos++;
from = pos; if (!act46(label4)) { break try15; }
break choice13; } pos = start12; }
if (ids[pos] === 13) { try16: { start17 = pos; found18 = false; try19: { if (!(ids[pos] === 13)) { break try19; } pos++; found18 = true; }
pos = start17;
if (!found18) { break try16; }
if (!(ids[pos] === 13)) { break try16; }
label20 = "6"; pos++;
from = pos; if (!(tokens[from - 1].value === 'floor')) { break try16; }
break choice13; } pos = start12; }
break try2; }
from = start3; value = act47(label4);
break choice1; } pos = start0; }
if (ids[pos] === 12) { try21: { start22 = pos;
if (!(ids[pos] === 12)) { break try21; }
pos++;
if (!(ids[pos] === 50)) { break try21; }
rule24 = parseNum();
if (rule24 === FAILED) { break try21; }
label23 = rule24;
start25 = pos; try26: { if (!(ids[pos] === 53)) { pos = start25; break try26; } pos++; }
start27 = pos; try28: { if (!(ids[pos] === 49)) { pos = start27; break try28; } pos++; }
start29 = pos; try30: { if (!(ids[pos] === 7)) { pos = start29; break try30; } pos++; }
if (!(ids[pos] === 38)) { break try21; }
pos++;
if (!(ids[pos] === 31)) { break try21; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'ratio')) { break try21; }
while ((SETS1[ids[pos]] & 512) !== 0) pos++;
from = start22; value = act48(label23);
break choice1; } pos = start0; }
if (ids[pos] === 12) { try31: { start32 = pos;
if (!(ids[pos] === 12)) { break try31; }
pos++;
if (!(ids[pos] === 50)) { break try31; }
rule34 = parseNum();
if (rule34 === FAILED) { break try31; }
label33 = rule34;
start35 = pos; try36: { if (!(ids[pos] === 53)) { pos = start35; break try36; } pos++; }
start37 = pos; try38: { if (!(ids[pos] === 49)) { pos = start37; break try38; } pos++; }
start39 = pos; try40: { if (!(ids[pos] === 7)) { pos = start39; break try40; } pos++; }
if (!(ids[pos] === 13)) { break try31; }
pos++;
from = start32; value = act49(label33);
break choice1; } pos = start0; }
if (ids[pos] === 12) { try41: { start42 = pos;
if (!(ids[pos] === 12)) { break try41; }
pos++;
if (!(ids[pos] === 50)) { break try41; }
rule44 = parseNum();
if (rule44 === FAILED) { break try41; }
label43 = rule44;
start45 = pos; try46: { if (!(ids[pos] === 53)) { pos = start45; break try46; } pos++; }
start47 = pos; try48: { if (!(ids[pos] === 49)) { pos = start47; break try48; } pos++; }
start49 = pos; try50: { if (!(ids[pos] === 7)) { pos = start49; break try50; } pos++; }
if (!((SETS1[ids[pos]] & 1024) !== 0)) { break try41; }
pos++;
if (!(ids[pos] === 50)) { break try41; }
rule52 = parseNum();
if (rule52 === FAILED) { break try41; }
label51 = rule52;
while ((SETS1[ids[pos]] & 2048) !== 0) pos++;
from = start42; value = act50(label43, label51);
break choice1; } pos = start0; }
if (ids[pos] === 12) { try53: { start54 = pos;
if (!(ids[pos] === 12)) { break try53; }
pos++;
if (!(ids[pos] === 50)) { break try53; }
rule56 = parseNum();
if (rule56 === FAILED) { break try53; }
label55 = rule56;
start57 = pos; try58: { if (!(ids[pos] === 53)) { pos = start57; break try58; } pos++; }
start59 = pos; try60: { if (!(ids[pos] === 49)) { pos = start59; break try60; } pos++; }
start61 = pos; try62: { if (!(ids[pos] === 7)) { pos = start61; break try62; } pos++; }
if (!(ids[pos] === 14)) { break try53; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'round')) { break try53; }
from = start54; value = act51(label55);
break choice1; } pos = start0; }
if (ids[pos] === 12) { try63: { start64 = pos;
if (!(ids[pos] === 12)) { break try63; }
pos++;
if (!(ids[pos] === 15)) { break try63; }
pos++;
start65 = pos; try66: { if (!(ids[pos] === 53)) { pos = start65; break try66; } pos++; }
start67 = pos; try68: { if (!(ids[pos] === 49)) { pos = start67; break try68; } pos++; }
start69 = pos; try70: { if (!(ids[pos] === 7)) { pos = start69; break try70; } pos++; }
if (!(ids[pos] === 14)) { break try63; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'round')) { break try63; }
from = start64; value = (node('mode', range(), { how: 'round', unit: null }));
break choice1; } pos = start0; }
if (ids[pos] === 12) { try71: { start72 = pos;
if (!(ids[pos] === 12)) { break try71; }
pos++;
if (!(ids[pos] === 15)) { break try71; }
pos++;
start73 = pos; try74: { if (!(ids[pos] === 53)) { pos = start73; break try74; } pos++; }
start75 = pos; try76: { if (!(ids[pos] === 49)) { pos = start75; break try76; } pos++; }
start77 = pos; try78: { if (!(ids[pos] === 7)) { pos = start77; break try78; } pos++; }
if (!((SETS1[ids[pos]] & 4096) !== 0)) { break try71; }
pos++;
from = start72; value = (node('mode', range(), { how: 'floor', unit: null }));
break choice1; } pos = start0; }
if (ids[pos] === 12) { try79: { start80 = pos;
if (!(ids[pos] === 12)) { break try79; }
pos++;
if (!(ids[pos] === 15)) { break try79; }
pos++;
start81 = pos; try82: { if (!(ids[pos] === 53)) { pos = start81; break try82; } pos++; }
start83 = pos; try84: { if (!(ids[pos] === 49)) { pos = start83; break try84; } pos++; }
start85 = pos; try86: { if (!(ids[pos] === 7)) { pos = start85; break try86; } pos++; }
if (!(ids[pos] === 13)) { break try79; }
pos++;
from = start80; value = (node('mode', range(), { how: tokens[pos - 1].value, unit: null }));
break choice1; } pos = start0; }
if (ids[pos] === 12) { try87: { start88 = pos;
if (!(ids[pos] === 12)) { break try87; }
pos++;
if (!(ids[pos] === 15)) { break try87; }
pos++;
start89 = pos; try90: { if (!(ids[pos] === 53)) { pos = start89; break try90; } pos++; }
start91 = pos; try92: { if (!(ids[pos] === 49)) { pos = start91; break try92; } pos++; }
start93 = pos; try94: { if (!(ids[pos] === 7)) { pos = start93; break try94; } pos++; }
if (!((SETS1[ids[pos]] & 1024) !== 0)) { break try87; }
pos++;
start95 = pos; choice96: {
if (ids[pos] === 15) { try97: { if (!(ids[pos] === 15)) { break try97; }
pos++;
break choice96; } pos = start95; }
if (ids[pos] === 50) { try98: { if (!(ids[pos] === 50)) { break try98; }
rule99 = parseNum();
if (rule99 === FAILED) { break try98; }
break choice96; } pos = start95; }
break try87; }
while ((SETS1[ids[pos]] & 2048) !== 0) pos++;
from = start88; value = (node('mode', range(), { how: 'ceil', unit: null }));
break choice1; } pos = start0; }
if (ids[pos] === 14) { try100: { start101 = pos;
if (!(ids[pos] === 14)) { break try100; }
pos++;
from = start101; value = (node('mode', range(), { how: tokens[from].value, unit: null }));
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseProRata() {
  let value, start0, choice1, try2, start3, label4, start5, start6, loop7, count8, rule9, label10, label11, rule12, try13, start14, label15, start16, start17, loop18, count19, rule20, label21, label22, start23, loop24, count25, item26, rule27, label28, rule29, start30, found31, try32, try33, start34, label35, start36, choice37, try38, rule39, try40, start41, label42, start43, start44, loop45, count46, rule47, label48, label49, rule50, try51, start52, label53, label54, start55, loop56, count57, item58, rule59, label60, rule61, try62, start63, label64, rule65, try66, start67, try68, start69, label70;
start0 = pos; choice1: {
if (ids[pos] === 38) { try2: { start3 = pos;
if (!(ids[pos] === 38)) { break try2; }
pos++;
start5 = pos;
count8 = 0;
loop7: for (;;) { start6 = pos; if (!((SETS1[ids[pos]] & 8192) !== 0)) { pos = start6; break loop7; } rule9 = parseMid(); if (rule9 === FAILED) { pos = start6; break loop7; } count8++; }
label4 = input.slice(start5, pos);
if (!(ids[pos] === 31)) { break try2; }
label10 = "R"; pos++;
if (!((SETS1[ids[pos]] & 16384) !== 0)) { break try2; }
pos++;
if (!(ids[pos] === 46)) { break try2; }
rule12 = parseMark();
if (rule12 === FAILED) { break try2; }
label11 = rule12;
from = start3; value = act52(label4, label10, label11);
break choice1; } pos = start0; }
if (ids[pos] === 38) { try13: { start14 = pos;
if (!(ids[pos] === 38)) { break try13; }
pos++;
start16 = pos;
count19 = 0;
loop18: for (;;) { start17 = pos; if (!((SETS1[ids[pos]] & 8192) !== 0)) { pos = start17; break loop18; } rule20 = parseMid(); if (rule20 === FAILED) { pos = start17; break loop18; } count19++; }
label15 = input.slice(start16, pos);
if (!(ids[pos] === 31)) { break try13; }
label21 = "R"; pos++;
from = pos; if (!act53(label15, label21)) { break try13; }
count25 = 0; label22 = [];
loop24: for (;;) { start23 = pos; if (!(ids[pos] === 57)) { pos = start23; break loop24; } rule27 = parseFactor(); if (rule27 === FAILED) { pos = start23; break loop24; } item26 = rule27; count25++; label22.push(item26); }
rule29 = parseTail();
if (rule29 === FAILED) { break try13; }
label28 = rule29;
start30 = pos; found31 = false; try32: { if (!(ids[pos] === 23)) { break try32; } pos++; found31 = true; }
pos = start30;
if (found31) { break try13; }
from = start14; value = act54(label15, label21, label22, label28);
break choice1; } pos = start0; }
if (ids[pos] === 38) { try33: { start34 = pos;
if (!(ids[pos] === 38)) { break try33; }
pos++;
start36 = pos; choice37: {
if (ids[pos] === 46) { try38: { if (!(ids[pos] === 46)) { break try38; }
rule39 = parseMark();
if (rule39 === FAILED) { break try38; }
label35 = rule39;
break choice37; } pos = start36; }
if (ids[pos] === 24) { try40: { start41 = pos;
if (!(ids[pos] === 24)) { break try40; }
pos++;
from = start41; label35 = (null);
break choice37; } pos = start36; }
break try33; }
if (!(ids[pos] === 57)) { break try33; }
pos++;
start43 = pos;
count46 = 0;
loop45: for (;;) { start44 = pos; if (!((SETS1[ids[pos]] & 8192) !== 0)) { pos = start44; break loop45; } rule47 = parseMid(); if (rule47 === FAILED) { pos = start44; break loop45; } count46++; }
label42 = input.slice(start43, pos);
if (!(ids[pos] === 31)) { break try33; }
label48 = "R"; pos++;
rule50 = parseTail();
if (rule50 === FAILED) { break try33; }
label49 = rule50;
from = start34; value = act55(label35, label42, label48, label49);
break choice1; } pos = start0; }
if (ids[pos] === 38) { try51: { start52 = pos;
if (!(ids[pos] === 38)) { break try51; }
pos++;
if (!(ids[pos] === 56)) { break try51; }
label53 = "w"; pos++;
from = pos; if (!(/率$/.test(tokens[from - 1].text))) { break try51; }
count57 = 0; label54 = [];
loop56: for (;;) { start55 = pos; if (!(ids[pos] === 57)) { pos = start55; break loop56; } rule59 = parseFactor(); if (rule59 === FAILED) { pos = start55; break loop56; } item58 = rule59; count57++; label54.push(item58); }
if (count57 === 0) { break try51; }
rule61 = parseTail();
if (rule61 === FAILED) { break try51; }
label60 = rule61;
from = start52; value = act56(label53, label54, label60);
break choice1; } pos = start0; }
if (ids[pos] === 13) { try62: { start63 = pos;
if (!(ids[pos] === 13)) { break try62; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'prorata')) { break try62; }
if (!(ids[pos] === 46)) { break try62; }
rule65 = parseMark();
if (rule65 === FAILED) { break try62; }
label64 = rule65;
from = start63; value = act57(label64);
break choice1; } pos = start0; }
if (ids[pos] === 13) { try66: { start67 = pos;
if (!(ids[pos] === 13)) { break try66; }
pos++;
from = pos; if (!(tokens[from - 1].value === 'prorata')) { break try66; }
from = start67; value = (node('prorata', range(), { basis: [tokens[from]], factors: [], tail: tokens[from].text.includes('扣') ? 'deduct' : tokens[from].text.includes('加') ? 'add' : 'award' }));
break choice1; } pos = start0; }
if (ids[pos] === 31) { try68: { start69 = pos;
if (!(ids[pos] === 31)) { break try68; }
pos++;
if (!((SETS1[ids[pos]] & 32768) !== 0)) { break try68; }
label70 = input[pos]; pos++;
from = start69; value = (node('prorata', range(), { basis: [tokens[from]], factors: [], tail: tokens[pos - 1].value }));
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseMid() {
  let value;
if (!((SETS1[ids[pos]] & 8192) !== 0)) { return FAILED; }
value = input[pos]; pos++;
  return value;
}
function parseFactor() {
  let value, start0, label1, start2, choice3, try4, rule5, try6, rule7, try8, start9;
start0 = pos;
if (!(ids[pos] === 57)) { return FAILED; }
pos++;
start2 = pos; choice3: {
if (ids[pos] === 50) { try4: { if (!(ids[pos] === 50)) { break try4; }
rule5 = parseNum();
if (rule5 === FAILED) { break try4; }
label1 = rule5;
break choice3; } pos = start2; }
if (ids[pos] === 46) { try6: { if (!(ids[pos] === 46)) { break try6; }
rule7 = parseMark();
if (rule7 === FAILED) { break try6; }
label1 = rule7;
break choice3; } pos = start2; }
if (ids[pos] === 24) { try8: { start9 = pos;
if (!(ids[pos] === 24)) { break try8; }
pos++;
from = start9; label1 = (tokens[from]);
break choice3; } pos = start2; }
return FAILED; }
from = start0; value = label1;
  return value;
}
function parseTail() {
  let value, start0, label1, start2;
start0 = pos;
start2 = pos;
while ((SETS1[ids[pos]] & 2048) !== 0) pos++;
label1 = input.slice(start2, pos);
from = start0; value = act58(label1);
  return value;
}
function parseConvert() {
  let value, start0, choice1, try2, start3, label4, start5, start6, loop7, count8, start9, found10, try11, rule12, start13, try14, rule15, start16, choice17, try18, rule19, try20, label21, rule22, label23, start24, try25, rule26, label27, start28, try29, rule30, label31, start32, try33, start34, label35, start36, try37, rule38, label39, start40, try41, rule42, start43, try44, label45, start46, try47, start48, label49, rule50, label51, start52, start53, try54, try55, start56, label57, start58, try59, rule60, label61, start62, try63, rule64, start65, try66, label67, start68;
start0 = pos; choice1: {
if (ids[pos] === 38) { try2: { start3 = pos;
if (!(ids[pos] === 38)) { break try2; }
pos++;
start5 = pos;
count8 = 0;
loop7: for (;;) { start6 = pos; start9 = pos; found10 = false; try11: { if (!((SETS1[ids[pos]] & 65536) !== 0)) { break try11; } rule12 = parseScoreWord(); if (rule12 === FAILED) { break try11; } start13 = pos; try14: { if (!((SETS1[ids[pos]] & 131072) !== 0)) { pos = start13; break try14; } rule15 = parseScale(); if (rule15 === FAILED) { pos = start13; break try14; } } start16 = pos; choice17: { if ((SETS1[ids[pos]] & 262144) !== 0) { try18: { if (!((SETS1[ids[pos]] & 262144) !== 0)) { break try18; }
rule19 = parseTimes100();
if (rule19 === FAILED) { break try18; }
break choice17; } pos = start16; } if ((SETS1[ids[pos]] & 32768) !== 0) { try20: { if (!((SETS1[ids[pos]] & 32768) !== 0)) { break try20; }
pos++;
break choice17; } pos = start16; } break try11; } found10 = true; } pos = start9; if (found10) { pos = start6; break loop7; } if (!((SETS1[ids[pos]] & 524288) !== 0)) { pos = start6; break loop7; } pos++; count8++; }
label4 = input.slice(start5, pos);
if (!((SETS1[ids[pos]] & 65536) !== 0)) { break try2; }
rule22 = parseScoreWord();
if (rule22 === FAILED) { break try2; }
label21 = rule22;
start24 = pos; try25: { if (!((SETS1[ids[pos]] & 131072) !== 0)) { pos = start24; label23 = null; break try25; } rule26 = parseScale(); if (rule26 === FAILED) { pos = start24; label23 = null; break try25; } label23 = rule26; }
start28 = pos; try29: { if (!((SETS1[ids[pos]] & 262144) !== 0)) { pos = start28; label27 = null; break try29; } rule30 = parseTimes100(); if (rule30 === FAILED) { pos = start28; label27 = null; break try29; } label27 = rule30; }
start32 = pos;
if (!((SETS1[ids[pos]] & 32768) !== 0)) { break try2; }
while ((SETS1[ids[pos]] & 32768) !== 0) pos++;
label31 = input.slice(start32, pos);
from = start3; value = act59(label4, label21, label23, label27, label31);
break choice1; } pos = start0; }
if (ids[pos] === 59) { try33: { start34 = pos;
if (!(ids[pos] === 59)) { break try33; }
pos++;
from = pos; if (!(/^[按以]/.test(tokens[from - 1].text))) { break try33; }
start36 = pos; try37: { if (!((SETS1[ids[pos]] & 65536) !== 0)) { pos = start36; label35 = null; break try37; } rule38 = parseScoreWord(); if (rule38 === FAILED) { pos = start36; label35 = null; break try37; } label35 = rule38; }
start40 = pos; try41: { if (!((SETS1[ids[pos]] & 262144) !== 0)) { pos = start40; label39 = null; break try41; } rule42 = parseTimes100(); if (rule42 === FAILED) { pos = start40; label39 = null; break try41; } label39 = rule42; }
start43 = pos; try44: { if (!(ids[pos] === 56)) { pos = start43; break try44; } pos++; }
start46 = pos;
if (!((SETS1[ids[pos]] & 32768) !== 0)) { break try33; }
while ((SETS1[ids[pos]] & 32768) !== 0) pos++;
label45 = input.slice(start46, pos);
from = start34; value = act60(label35, label39, label45);
break choice1; } pos = start0; }
if (ids[pos] === 38) { try47: { start48 = pos;
if (!(ids[pos] === 38)) { break try47; }
pos++;
if (!(ids[pos] === 50)) { break try47; }
rule50 = parseShare100();
if (rule50 === FAILED) { break try47; }
label49 = rule50;
start52 = pos;
if (!((SETS1[ids[pos]] & 32768) !== 0)) { break try47; }
while ((SETS1[ids[pos]] & 32768) !== 0) pos++;
label51 = input.slice(start52, pos);
start53 = pos; try54: { if (!(ids[pos] === 10)) { pos = start53; break try54; } pos++; }
from = start48; value = act61(label49, label51);
break choice1; } pos = start0; }
if (ids[pos] === 38) { try55: { start56 = pos;
if (!(ids[pos] === 38)) { break try55; }
pos++;
if (!(ids[pos] === 59)) { break try55; }
pos++;
start58 = pos; try59: { if (!((SETS1[ids[pos]] & 65536) !== 0)) { pos = start58; label57 = null; break try59; } rule60 = parseScoreWord(); if (rule60 === FAILED) { pos = start58; label57 = null; break try59; } label57 = rule60; }
start62 = pos; try63: { if (!((SETS1[ids[pos]] & 262144) !== 0)) { pos = start62; label61 = null; break try63; } rule64 = parseTimes100(); if (rule64 === FAILED) { pos = start62; label61 = null; break try63; } label61 = rule64; }
start65 = pos; try66: { if (!(ids[pos] === 56)) { pos = start65; break try66; } pos++; }
start68 = pos;
if (!((SETS1[ids[pos]] & 32768) !== 0)) { break try55; }
while ((SETS1[ids[pos]] & 32768) !== 0) pos++;
label67 = input.slice(start68, pos);
from = start56; value = act62(label57, label61, label67);
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseScoreWord() {
  let value, start0, choice1, try2, item3, item4, try5, item6, item7;
start0 = pos; choice1: {
if (ids[pos] === 27) { try2: { if (!(ids[pos] === 27)) { break try2; }
item3 = "M"; pos++;
from = pos; if (!(tokens[from - 1].value === 'score')) { break try2; }
value = [item3, item4];
break choice1; } pos = start0; }
if (ids[pos] === 44) { try5: { if (!(ids[pos] === 44)) { break try5; }
item6 = "k"; pos++;
from = pos; if (!(tokens[from - 1].value === 'award')) { break try5; }
value = [item6, item7];
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseScale() {
  let value, start0, start1, try2, label3, rule4, start5, try6;
start0 = pos;
start1 = pos; try2: { if (!(ids[pos] === 3)) { pos = start1; break try2; } pos++; }
if (!(ids[pos] === 59)) { return FAILED; }
rule4 = parseScaleToken();
if (rule4 === FAILED) { return FAILED; }
label3 = rule4;
start5 = pos; try6: { if (!(ids[pos] === 4)) { pos = start5; break try6; } pos++; }
from = start0; value = label3;
  return value;
}
function parseScaleToken() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 59)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parseTimes100() {
  let value, start0, choice1, try2, start3, label4, rule5, try6, start7, label8, rule9, start10, try11;
start0 = pos; choice1: {
if (ids[pos] === 57) { try2: { start3 = pos;
if (!(ids[pos] === 57)) { break try2; }
pos++;
if (!(ids[pos] === 50)) { break try2; }
rule5 = parseNum();
if (rule5 === FAILED) { break try2; }
label4 = rule5;
from = start3; value = label4;
break choice1; } pos = start0; }
if (ids[pos] === 53) { try6: { start7 = pos;
if (!(ids[pos] === 53)) { break try6; }
pos++;
if (!(ids[pos] === 50)) { break try6; }
rule9 = parseNum();
if (rule9 === FAILED) { break try6; }
label8 = rule9;
start10 = pos; try11: { if (!(ids[pos] === 53)) { pos = start10; break try11; } pos++; }
from = pos; if (!act63(label8)) { break try6; }
from = start7; value = label8;
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseShare() {
  let value, start0, choice1, try2, start3, label4, rule5, label6, start7, loop8, count9, item10, start11, label12, rule13, start14, try15, try16, start17, label18, rule19, label20, start21, loop22, count23, item24, start25, label26, rule27, try28, start29, start30, try31, label32, rule33, start34, found35, try36;
start0 = pos; choice1: {
if (ids[pos] === 30) { try2: { start3 = pos;
if (!(ids[pos] === 30)) { break try2; }
pos++;
if (!((SETS1[ids[pos]] & 1048576) !== 0)) { break try2; }
pos++;
if (!(ids[pos] === 50)) { break try2; }
rule5 = parsePercent();
if (rule5 === FAILED) { break try2; }
label4 = rule5;
count9 = 0; label6 = [];
loop8: for (;;) { start7 = pos; start11 = pos; if (!((SETS1[ids[pos]] & 2097152) !== 0)) { pos = start7; break loop8; } pos++; if (!(ids[pos] === 50)) { pos = start7; break loop8; } rule13 = parsePercent(); if (rule13 === FAILED) { pos = start7; break loop8; } label12 = rule13; from = start11; item10 = label12; count9++; label6.push(item10); }
if (count9 === 0) { break try2; }
start14 = pos; try15: { if (!(ids[pos] === 53)) { pos = start14; break try15; } pos++; }
from = start3; value = act64(label4, label6);
break choice1; } pos = start0; }
if (ids[pos] === 32) { try16: { start17 = pos;
if (!(ids[pos] === 32)) { break try16; }
pos++;
if (!(ids[pos] === 50)) { break try16; }
rule19 = parsePercent();
if (rule19 === FAILED) { break try16; }
label18 = rule19;
count23 = 0; label20 = [];
loop22: for (;;) { start21 = pos; start25 = pos; if (!(ids[pos] === 60)) { pos = start21; break loop22; } pos++; if (!(ids[pos] === 50)) { pos = start21; break loop22; } rule27 = parsePercent(); if (rule27 === FAILED) { pos = start21; break loop22; } label26 = rule27; from = start25; item24 = label26; count23++; label20.push(item24); }
if (count23 === 0) { break try16; }
from = start17; value = act65(label18, label20);
break choice1; } pos = start0; }
if ((SETS0[ids[pos]] & 64) !== 0) { try28: { start29 = pos;
start30 = pos; try31: { if (!(ids[pos] === 30)) { pos = start30; break try31; } pos++; }
if (!(ids[pos] === 32)) { break try28; }
pos++;
if (!(ids[pos] === 50)) { break try28; }
rule33 = parsePercent();
if (rule33 === FAILED) { break try28; }
label32 = rule33;
start34 = pos; found35 = false; try36: { if (!(ids[pos] === 52)) { break try36; } pos++; found35 = true; }
pos = start34;
if (found35) { break try28; }
from = start29; value = act66(label32);
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parsePercent() {
  let value, start0, label1, rule2;
start0 = pos;
if (!(ids[pos] === 50)) { return FAILED; }
rule2 = parseNum();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
from = pos; if (!act67(label1)) { return FAILED; }
from = start0; value = label1;
  return value;
}
function parseK() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 25)) { return FAILED; }
pos++;
from = start0; value = (tokens[from]);
  return value;
}
function parsePlaceNo() {
  let value, start0, choice1, try2, rule3, try4, start5, label6, rule7;
start0 = pos; choice1: {
if (ids[pos] === 25) { try2: { if (!(ids[pos] === 25)) { break try2; }
rule3 = parseK();
if (rule3 === FAILED) { break try2; }
value = rule3;
break choice1; } pos = start0; }
if (ids[pos] === 50) { try4: { start5 = pos;
if (!(ids[pos] === 50)) { break try4; }
rule7 = parseNum();
if (rule7 === FAILED) { break try4; }
label6 = rule7;
from = pos; if (!act68(label6)) { break try4; }
from = start5; value = label6;
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parsePlaces() {
  let value, start0, choice1, try2, start3, label4, rule5, label6, rule7, try8, start9, label10, rule11, label12, start13, loop14, count15, item16, start17, label18, rule19, try20, start21, label22, rule23, try24, start25, label26, rule27, label28, try29, start30, label31, rule32, label33, start34, try35;
start0 = pos; choice1: {
if (ids[pos] === 25) { try2: { start3 = pos;
if (!(ids[pos] === 25)) { break try2; }
rule5 = parseK();
if (rule5 === FAILED) { break try2; }
label4 = rule5;
if (!(ids[pos] === 8)) { break try2; }
pos++;
if (!((SETS1[ids[pos]] & 4194304) !== 0)) { break try2; }
rule7 = parsePlaceNo();
if (rule7 === FAILED) { break try2; }
label6 = rule7;
from = start3; value = act69(label4, label6);
break choice1; } pos = start0; }
if (ids[pos] === 25) { try8: { start9 = pos;
if (!(ids[pos] === 25)) { break try8; }
rule11 = parseK();
if (rule11 === FAILED) { break try8; }
label10 = rule11;
count15 = 0; label12 = [];
loop14: for (;;) { start13 = pos; start17 = pos; if (!(ids[pos] === 60)) { pos = start13; break loop14; } pos++; if (!((SETS1[ids[pos]] & 4194304) !== 0)) { pos = start13; break loop14; } rule19 = parsePlaceNo(); if (rule19 === FAILED) { pos = start13; break loop14; } label18 = rule19; from = start17; item16 = label18; count15++; label12.push(item16); }
if (count15 === 0) { break try8; }
from = start9; value = act70(label10, label12);
break choice1; } pos = start0; }
if (ids[pos] === 25) { try20: { start21 = pos;
if (!(ids[pos] === 25)) { break try20; }
rule23 = parseK();
if (rule23 === FAILED) { break try20; }
label22 = rule23;
from = pos; if (!act71(label22)) { break try20; }
from = start21; value = act72(label22);
break choice1; } pos = start0; }
if (ids[pos] === 25) { try24: { start25 = pos;
if (!(ids[pos] === 25)) { break try24; }
rule27 = parseK();
if (rule27 === FAILED) { break try24; }
label26 = rule27;
if (!(ids[pos] === 52)) { break try24; }
label28 = "s"; pos++;
from = pos; if (!(/后|下/.test(tokens[from - 1].text))) { break try24; }
from = start25; value = act73(label26, label28);
break choice1; } pos = start0; }
if (ids[pos] === 25) { try29: { start30 = pos;
if (!(ids[pos] === 25)) { break try29; }
rule32 = parseK();
if (rule32 === FAILED) { break try29; }
label31 = rule32;
start34 = pos; try35: { if (!(ids[pos] === 52)) { pos = start34; label33 = null; break try35; } label33 = "s"; pos++; }
from = start30; value = act74(label31, label33);
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseRankShare() {
  let value, start0, choice1, try2, start3, label4, label5, try6, start7;
start0 = pos; choice1: {
if (ids[pos] === 2) { try2: { start3 = pos;
if (!(ids[pos] === 2)) { break try2; }
label4 = "%"; pos++;
if (!(ids[pos] === 8)) { break try2; }
pos++;
if (!((SETS1[ids[pos]] & 8388608) !== 0)) { break try2; }
label5 = input[pos]; pos++;
from = start3; value = (node('rankshare', range(), { low: tokens[from], high: tokens[pos - 1] }));
break choice1; } pos = start0; }
if (ids[pos] === 2) { try6: { start7 = pos;
if (!(ids[pos] === 2)) { break try6; }
pos++;
from = start7; value = (node('rankshare', range(), { low: null, high: tokens[from] }));
break choice1; } pos = start0; }
return FAILED; }
  return value;
}
function parseEnd() {
  let value, start0, label1, start2, choice3, try4, rule5, try6, rule7;
start0 = pos;
start2 = pos; choice3: {
if (ids[pos] === 50) { try4: { if (!(ids[pos] === 50)) { break try4; }
rule5 = parseNum();
if (rule5 === FAILED) { break try4; }
label1 = rule5;
break choice3; } pos = start2; }
if (ids[pos] === 46) { try6: { if (!(ids[pos] === 46)) { break try6; }
rule7 = parseMark();
if (rule7 === FAILED) { break try6; }
label1 = rule7;
break choice3; } pos = start2; }
return FAILED; }
from = start0; value = label1;
  return value;
}
function parseInc() {
  let value, start0;
start0 = pos;
if (!(ids[pos] === 42)) { return FAILED; }
pos++;
from = start0; value = (tokens[from].value === 'yes');
  return value;
}
function parseRange() {
  let value, start0, label1, rule2, label3, start4, try5, rule6, label7, rule8, label9, start10, try11, rule12;
start0 = pos;
if (!((SETS0[ids[pos]] & 1024) !== 0)) { return FAILED; }
rule2 = parseEnd();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
start4 = pos; try5: { if (!(ids[pos] === 42)) { pos = start4; label3 = null; break try5; } rule6 = parseInc(); if (rule6 === FAILED) { pos = start4; label3 = null; break try5; } label3 = rule6; }
if (!(ids[pos] === 8)) { return FAILED; }
pos++;
if (!((SETS0[ids[pos]] & 1024) !== 0)) { return FAILED; }
rule8 = parseEnd();
if (rule8 === FAILED) { return FAILED; }
label7 = rule8;
start10 = pos; try11: { if (!(ids[pos] === 42)) { pos = start10; label9 = null; break try11; } rule12 = parseInc(); if (rule12 === FAILED) { pos = start10; label9 = null; break try11; } label9 = rule12; }
from = start0; value = act75(label1, label3, label7, label9);
  return value;
}
function parseBound() {
  let value, start0, label1, rule2, label3, start4, try5, rule6, label7, label8, start9, try10, rule11;
start0 = pos;
if (!((SETS0[ids[pos]] & 1024) !== 0)) { return FAILED; }
rule2 = parseEnd();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
start4 = pos; try5: { if (!(ids[pos] === 42)) { pos = start4; label3 = null; break try5; } rule6 = parseInc(); if (rule6 === FAILED) { pos = start4; label3 = null; break try5; } label3 = rule6; }
if (!(ids[pos] === 52)) { return FAILED; }
label7 = "s"; pos++;
start9 = pos; try10: { if (!(ids[pos] === 42)) { pos = start9; label8 = null; break try10; } rule11 = parseInc(); if (rule11 === FAILED) { pos = start9; label8 = null; break try10; } label8 = rule11; }
from = start0; value = act76(label1, label3, label7, label8);
  return value;
}
function parseValue() {
  let value, start0, label1, rule2, label3, start4, try5, rule6;
start0 = pos;
if (!((SETS0[ids[pos]] & 1024) !== 0)) { return FAILED; }
rule2 = parseEnd();
if (rule2 === FAILED) { return FAILED; }
label1 = rule2;
start4 = pos; try5: { if (!(ids[pos] === 42)) { pos = start4; label3 = null; break try5; } rule6 = parseInc(); if (rule6 === FAILED) { pos = start4; label3 = null; break try5; } label3 = rule6; }
from = start0; value = act77(label1, label3);
  return value;
}
export function parse(text, options) {
  input = text; length = text.length; pos = 0; ids = [];
  for (let i = 0; i < length; i++) ids.push(IDS[text[i]] ?? 1);
  ids.push(0);
  tokens = options.tokens;
  const found = parseText();
  if (found === FAILED || pos < length) throw new SyntaxError(`nothing fits at ${pos} of ${text}`);
  return found;
}
