import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentFile } from '../../src/edition/content-file.ts';
import { ROOT } from '../support/project.ts';

/** What a build took. */
export interface Measure {
  readonly seconds: number;
  /** The seconds of processor time, its own and of the programs that it started: what other work on the machine does not change. */
  readonly cpu: number;
  /** The most memory that its process held, in megabytes. */
  readonly megabytes: number;
}

/** Writes a project of the files named into a new folder, with this project’s packages. */
export async function writeProject(files: readonly ContentFile[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
    await writeFile(path.join(folder, file.path), file.text);
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Runs a Node script in a folder and measures it.
 * @throws where the script fails, with what it printed.
 */
export async function measure(folder: string, script: readonly string[]): Promise<Measure> {
  const spent = path.join(folder, 'spent.json');
  const reporter = `data:text/javascript,${encodeURIComponent(reportTo(spent))}`;
  const started = performance.now();
  const output: Buffer[] = [];
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, ['--import', reporter, ...script], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PDF: 'no' },
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('exit', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(Buffer.concat(output).toString().slice(-4000));
  const { memory, cpu } = JSON.parse(await readFile(spent, 'utf8')) as { memory: number; cpu: number };
  return { seconds, cpu, megabytes: memory / 1024 };
}

/** A script that writes, when its process ends, what that took. Node does not count what its children took; Linux does. */
function reportTo(file: string): string {
  return `import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let children = 0;
  try {
    const [user, system] = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /su, '').split(' ').slice(13, 15).map(Number);
    children = (user + system) / 100;
  } catch {}
  writeFileSync(${JSON.stringify(file)}, JSON.stringify({ memory: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 + children }));
});`;
}
