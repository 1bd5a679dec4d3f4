// Builds the customer pages for Maven: node scripts/build.mjs <outDir> [--check]
//
// Does only what has changed: the packages are installed when the lock file is new, lint, types and
// tests run when any input is new, and so does the build. Stamps lie beside the output folder, so
// that `mvn clean` takes them along.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [out, ...flags] = process.argv.slice(2);
if (!out || out.startsWith('--') || flags.some((flag) => flag !== '--check')) {
  fail('Usage: node scripts/build.mjs <outDir> [--check]');
}
const outDir = resolve(out);
const started = Date.now();
const done = [];

const inputs = fingerprint(
  readdirSync(home)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .map((name) => join(home, name)),
);
const lock = fingerprint([join(home, 'package-lock.json')]);
const installed = { file: join(home, 'node_modules', '.installed'), value: lock };
const built = { file: `${outDir}.built`, value: inputs };
const checked = { file: `${outDir}.checked`, value: inputs };

const mustCheck = flags.includes('--check') && !isFresh(checked);
const mustBuild = !isFresh(built) || !existsSync(join(outDir, 'index.html'));
if ((mustCheck || mustBuild) && !isFresh(installed)) {
  run('packages installed', npm('ci', '--no-audit', '--no-fund'), installed);
}
if (mustCheck) {
  run('checked', npm('run', '--silent', 'check'), checked);
}
if (mustBuild) {
  rmSync(built.file, { force: true });
  const budget = run('built', npm('run', '--silent', 'build'), built).trimEnd().split('\n').at(-1);
  done.push(budget);
}
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`Front end: ${done.length > 0 ? done.join(', ') : 'nothing has changed'} (${seconds} s)`);

function npm(...args) {
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** Quiet when it works, handing back what was said; shows all of it when it does not. */
function run(what, [command, args], stamp) {
  const result = spawnSync(command, args, {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, FRONTEND_OUT: outDir, CI: 'true', NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (result.error?.code === 'ENOENT') {
    fail(`Front end: ${command} was not found. Install Node.js 20.19 or newer, with npm.`);
  }
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    fail(`Front end: "${command} ${args.join(' ')}" failed.`);
  }
  mkdirSync(dirname(stamp.file), { recursive: true });
  writeFileSync(stamp.file, stamp.value);
  done.push(what);
  return result.stdout;
}

function isFresh({ file, value }) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

/** A hash over names and contents, the same whatever the order of the file system. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(files).sort()) {
    hash.update(`\0${file.slice(home.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function files(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => files(join(path, name)))
    : [path];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
