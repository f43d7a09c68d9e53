import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureBrowser } from './browser.ts';

/** A step of the whole test: a command, and the file in which its runner counts its tests, if it has one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];

const STEPS: readonly Step[] = [
  { name: 'Types', command: ['npm', 'run', '--silent', 'check'] },
  { name: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  withReport('Units and content', [...VITEST, '--project', 'unit', '--project', 'content'], 'unit'),
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  withReport('Built site', [...VITEST, '--project', 'built'], 'built'),
  {
    name: 'Browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    report: 'test-results/browser.json',
  },
  // Leaves out, and says so, the engines that this machine does not have.
  withReport('Firefox and WebKit', [...VITEST, '--project', 'engines'], 'engines'),
];

/**
 * Passes every check and test, and installs the browser they need. Ends with a line that counts them.
 * @returns the exit code.
 */
export async function run(): Promise<number> {
  await rm('test-results', { recursive: true, force: true });
  await mkdir('test-results', { recursive: true });
  ensureBrowser();
  const failedSteps: string[] = [];
  let total: Count = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    console.log(`\n— ${step.name}`);
    const started = performance.now();
    const code = await runStep(step.command);
    const { passed, failed } = await countTests(step, code);
    total = { passed: total.passed + passed, failed: total.failed + failed };
    if (code !== 0) failedSteps.push(step.name);
    console.log(
      `  ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    if (code !== 0 && step.name === 'Build') break;
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  return failedSteps.length === 0 ? 0 : 1;
}

function withReport(name: string, command: readonly string[], file: string): Step {
  const report = `test-results/${file}.json`;
  return {
    name,
    command: [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
}

function runStep([program = '', ...options]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, options, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Counts a step’s tests from its runner’s report; a step that is one check counts as one. A runner that failed without a failed test, or left no report, counts as one failure. */
async function countTests({ report }: Step, code: number): Promise<Count> {
  const single = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (report === undefined) return single;
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const counts = JSON.parse(text) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  const passed = counts.numPassedTests ?? counts.stats?.expected ?? 0;
  const failed = counts.numFailedTests ?? (counts.stats?.unexpected ?? 0) + (counts.stats?.flaky ?? 0);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
