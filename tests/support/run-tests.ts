import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import { ensureBrowser } from './find-browser.ts';
import { inLanes } from './lanes.ts';

/** A step of the whole test: a command, and the file in which its runner counts its tests, if it has one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string;
  /** The steps that have to pass before this one can begin. */
  readonly after?: readonly string[];
  /** Whether it keeps every core busy by itself. */
  readonly isWide?: boolean;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed, how many did so only when tried again. */
  readonly retried: number;
}

const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];

const STEPS: readonly Step[] = [
  { name: 'Types', command: ['npm', 'run', '--silent', 'check'] },
  withReport('Units and content', [...VITEST, '--project', 'unit', '--project', 'content'], 'unit'),
  // Both read what Astro writes while it checks types.
  { name: 'Build', command: ['node', 'tests/support/build-all.ts'], after: ['Types'] },
  { name: 'Lint', command: ['npm', 'run', '--silent', 'lint'], after: ['Types'] },
  { ...withReport('Built sites', [...VITEST, '--project', 'built'], 'built'), after: ['Build'] },
  // Leaves out, and says so, the engines that this machine does not have.
  { ...withReport('Firefox and WebKit', [...VITEST, '--project', 'engines'], 'engines'), after: ['Build'] },
  {
    name: 'Browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    report: 'test-results/browser.json',
    after: ['Build'],
    isWide: true,
  },
];

/**
 * Passes every check and test, and installs the browser they need. Steps that do not wait for one another run side by side,
 * as many as the machine has cores, four at most. Ends with a line that counts the tests.
 * @returns the exit code.
 */
export async function run(): Promise<number> {
  await rm('test-results', { recursive: true, force: true });
  await mkdir('test-results', { recursive: true });
  ensureBrowser();
  const started = performance.now();
  const failed: string[] = [];
  let total: Count = { passed: 0, failed: 0, retried: 0 };
  const lanes = Math.min(4, os.availableParallelism());
  await inLanes(STEPS, lanes, async (step) => {
    const begun = performance.now();
    const { code, output } = await runStep(step.command);
    const count = await countTests(step, code);
    total = {
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      retried: total.retried + count.retried,
    };
    if (code !== 0) failed.push(step.name);
    console.log(`\n— ${step.name}\n${output.trimEnd()}`);
    console.log(`  ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(begun)} s`);
    return code === 0;
  });
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  if (total.retried > 0)
    console.log(`\n${String(total.retried)} passed only when tried again: “flaky” above.`);
  console.log(`\nAll took ${seconds(started)} s.`);
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
  return failed.length === 0 ? 0 : 1;
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(0);

function withReport(name: string, command: readonly string[], file: string): Step {
  const report = `test-results/${file}.json`;
  return {
    name,
    command: [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
}

/** Runs a command to its end; what it says is kept, so that steps side by side do not talk into one another. */
function runStep([program = '', ...options]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const hear = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Counts a step’s tests from its runner’s report; a step that is one check counts as one. A runner that failed without a failed test, or left no report, counts as one failure. */
async function countTests({ report }: Step, code: number): Promise<Count> {
  const single = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, retried: 0 };
  if (report === undefined) return single;
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, retried: 0 };
  const counts = JSON.parse(text) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  const retried = counts.stats?.flaky ?? 0;
  const passed = counts.numPassedTests ?? (counts.stats?.expected ?? 0) + retried;
  const failed = counts.numFailedTests ?? counts.stats?.unexpected ?? 0;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, retried };
}
