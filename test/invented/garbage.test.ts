/** Workbooks nobody meant never make the engine throw, and a second run of what it wrote plans nothing. */
import { readFileSync, readdirSync } from 'node:fs';
import { readSnapshot } from '../../src/host/xlsx';
import { runTwice } from './carry';
import { damaged, garbage } from './garbage';

test('plain garbage', () => {
  for (let seed = 1; seed <= 60; seed++)
    expect({ seed, again: runTwice(garbage(seed)).again }).toEqual({ seed, again: [] });
});

test('official workbooks with cells, rows, columns and merges thrown about', () => {
  const samples = ['石梯', '县直', '卫健', '12345'].map((word) => {
    const name = readdirSync('samples').find((n) => n.includes(word)) as string;
    return readSnapshot(readFileSync(`samples/${name}`), name);
  });
  let scored = 0;
  for (let seed = 1; seed <= 24; seed++) {
    const twice = runTwice(damaged(samples[seed % samples.length] as (typeof samples)[number], seed));
    scored += twice.scored;
    expect({ seed, again: twice.again }).toEqual({ seed, again: [] });
  }
  expect(scored).toBeGreaterThan(100);
});
