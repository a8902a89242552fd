/*
 * Uploads the built site with docs/hosting/s3-upload.sh and Amazon's own `aws`, to a server that speaks S3 and knows
 * exact keys alone (npm: s3rver), and asks it for every page. Asks it too for what docs/hosting/cloudfront-request.js
 * makes of each address, with the site uploaded as it is.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cloudFrontFunction } from '../cloudFrontFunction';
import { ask } from './ask';
import { freePort, startServer } from './startServer';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Tries a site, in folders or in flat files; gives what came of it in a sentence. */
export async function exactKeys(site: string, work: string): Promise<string> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const data = join(work, 's3');
  mkdirSync(data);
  const s3rver = join(import.meta.dirname, 'node_modules/s3rver/bin/s3rver.js');
  const words = ['-d', data, '-a', '127.0.0.1', '-p', String(port), '--configure-bucket', 'bare'];
  const server = await startServer(
    [process.execPath, s3rver, ...words, '--configure-bucket', 'whole'],
    `${endpoint}/`,
  );
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ENDPOINT: endpoint,
    PATH: `/usr/bin:${process.env['PATH']}`,
  };
  try {
    await run('sh', [join(root, 'docs/hosting/s3-upload.sh'), site, 'bare'], { env });
    const copy = ['s3', 'cp', site, 's3://whole', '--recursive', '--only-show-errors'];
    await run('aws', ['--endpoint-url', endpoint, ...copy], { env });
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(^|\/)index\.html$/.test(file),
    );
    const rewrite = cloudFrontFunction<{ uri: string }>('cloudfront-request.js');
    for (const file of pages) {
      const path = `/${file.replace(/\/?index\.html$/, '')}`;
      const html = readFileSync(join(site, file));
      // Of the first page the store is told by name: CloudFront's default root object.
      const bare = await ask(`${endpoint}/bare${path === '/' ? '/index.html' : path}`);
      assert.deepEqual([bare.status, bare.bytes], [200, html], `by exact key: ${path}`);
      assert.equal(bare.headers['content-type'], 'text/html; charset=utf-8', path);
      const whole = await ask(`${endpoint}/whole${rewrite({ request: { uri: path, querystring: {} } }).uri}`);
      assert.deepEqual([whole.status, whole.bytes], [200, html], `by CloudFront's function: ${path}`);
    }
    return `S3 by exact keys: ${pages.length} pages under the keys that their addresses ask for, and as many by the function for CloudFront.`;
  } finally {
    await server.close();
  }
}
