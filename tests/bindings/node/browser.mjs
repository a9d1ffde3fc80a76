// Serves an installed package and opens a page that uses it in Chromium: browser.mjs FOLDER. The page says by a request what it found.
import { spawn } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
const page = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'">
<script type="module" src="/page.js"></script>`;
const script = `
import { load } from '/node_modules/@iki/core/browser.js';
import { loadEditor } from '/node_modules/@iki/core/editor.js';
const said = [];
try {
  const core = await load();
  said.push(core.engine, core.compile('(a - b) / a * 100%').compute(80, 1).exact, core.evaluate('1/3*3 = 1').text, (await loadEditor()).functions.length > 10);
  said.push(await load({ engine: 'native' }).catch(problem => problem.name));
} catch (problem) {
  said.push(String(problem));
}
await fetch('/said', { method: 'POST', body: JSON.stringify(said) });`;
const wanted = JSON.stringify(['wasm', '79/80', '{"status":"computed","value":true}', true, 'TypeError']);

const root = process.argv[2];
let tell;
const told = new Promise(resolve => tell = resolve);
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  if (path === '/said') {
    const parts = [];
    for await (const part of request) parts.push(part);
    response.end();
    tell(Buffer.concat(parts).toString());
    return;
  }
  try {
    const content = path === '/' ? page : path === '/page.js' ? script : await readFile(join(root, path));
    response.writeHead(200, { 'Content-Type': types[path === '/' ? '.html' : extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise(resolve => server.once('listening', resolve));
const profile = await mkdtemp(join(tmpdir(), 'iki-browser-'));
const browser = spawn(process.env.IKI_CHROMIUM ?? 'chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' });
browser.once('error', problem => tell(String(problem)));
// Ends as soon as the page has said something; this is only so that a browser that says nothing ends too.
const patience = setTimeout(() => tell('nothing in three minutes'), 180_000);
const said = await told;
clearTimeout(patience);
server.close();
server.closeAllConnections?.();
if (browser.exitCode === null && browser.pid) {
  const ended = new Promise(resolve => browser.once('exit', resolve));
  browser.kill();
  await ended;
}
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
if (said !== wanted) console.log(`[FAIL] the package in Chromium\n  said   ${said}\n  wanted ${wanted}`);
console.log(said === wanted ? 'Failed: 0, Passed: 1' : 'Failed: 1, Passed: 0');
process.exit(said === wanted ? 0 : 1);
