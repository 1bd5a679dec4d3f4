// Weighs what a build sends to browsers: node scripts/budget.mjs [outDir]
//
// The first view is the course list: index.html's scripts and styles, and the chunks that these
// import before anything is drawn. Over the budget the build fails; the rest is told, not judged.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FIRST_VIEW_KB = 150;

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const outDir = resolve(process.argv[2] ?? process.env.FRONTEND_OUT ?? join(home, '../../../target/frontend'));
const index = join(outDir, 'index.html');
if (!existsSync(index)) {
  fail(`Budget: ${index} is missing. Build the pages first.`);
}

const all = readdirSync(outDir, { recursive: true, withFileTypes: true })
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => /\.(js|css)$/.test(file));
const first = reached(readFileSync(index, 'utf8'));
if (first.length === 0) {
  fail('Budget: index.html names no script. Has its form changed?');
}

const weight = kilobytes(first);
const summary = `first view ${weight.toFixed(1)} of ${FIRST_VIEW_KB} KB gzipped, all ${all.length} files ${kilobytes(all).toFixed(1)} KB`;
if (weight > FIRST_VIEW_KB) {
  const parts = first.map((file) => `  ${kilobytes([file]).toFixed(1)} KB ${file.slice(outDir.length + 1)}`);
  fail(`Budget exceeded: ${summary}. Load later what the course list does not need:\n${parts.join('\n')}`);
}
console.log(summary);

/** The files that a page loads by itself: those named in it, and what they import statically. */
function reached(html) {
  const found = new Set();
  const visit = (file) => {
    if (!found.has(file)) {
      found.add(file);
      const code = file.endsWith('.js') ? readFileSync(file, 'utf8') : '';
      matches(code, /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g).forEach((path) => visit(join(dirname(file), path)));
    }
  };
  matches(html, /(?:src|href)="\/?([^"]+\.(?:js|css))"/g).forEach((path) => visit(join(outDir, path)));
  return [...found];
}

function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, path]) => path);
}

/** Each file is compressed by itself, as servers do. */
function kilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
