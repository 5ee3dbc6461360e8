/** The only place that says what is tested, in which order: `npm test`, which is also what CI runs. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'kaoping-test-'));

/** Runs a program to its end. Its output goes to this terminal, or is returned when `quiet`. */
function run(command: string, args: readonly string[], quiet: boolean, env: NodeJS.ProcessEnv = process.env) {
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

function tell(name: string, ok: boolean, since: number, output = ''): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  if (!ok && output) console.log(output.trimEnd());
}

/** A check counts as one test. */
async function check(script: string): Promise<void> {
  const since = Date.now();
  const { ok, output } = await run('npm', ['run', '-s', script], true);
  total[ok ? 'passed' : 'failed'] += 1;
  tell(script, ok, since, output);
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that could not even be loaded. */
  numRuntimeErrorTestSuites: number;
}

async function jest(name: string, config: string, env?: NodeJS.ProcessEnv): Promise<void> {
  const since = Date.now();
  const file = join(scratch, `${name}.json`);
  const args = ['jest', '--config', config, '--json', '--outputFile', file, '--passWithNoTests'];
  const { ok } = await run('npx', ['--no-install', ...args, '--silent', '--reporters=default'], false, env);
  let report: JestReport | null = null;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    total.failed += 1;
  }
  if (report) {
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    total.skipped += report.numPendingTests + report.numTodoTests;
    if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) total.failed += 1;
  }
  tell(name, ok, since);
}

async function browser(): Promise<void> {
  const chromium = ensureChromium();
  if ('missing' in chromium) {
    total.failed += 1;
    console.log(`FAIL browser: ${chromium.missing}`);
    return;
  }
  const since = Date.now();
  const built = await run('npm', ['run', '-s', 'build'], true);
  total[built.ok ? 'passed' : 'failed'] += 1;
  tell('build', built.ok, since, built.output);
  if (built.ok) await jest('browser', 'jest.browser.config.js', { ...process.env, CHROMIUM: chromium.path });
}

const only = process.argv.slice(2);
const wanted = (part: string): boolean => only.length === 0 || only.includes(part);

try {
  const checks = ['types', 'lint', 'format', 'borders'].filter(wanted);
  // Two at a time: the usual machine has two cores.
  const worker = async () => {
    for (let next = checks.shift(); next; next = checks.shift()) await check(next);
  };
  await Promise.all([worker(), worker()]);
  if (wanted('unit')) await jest('unit', 'jest.config.js');
  if (wanted('browser')) await browser();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
