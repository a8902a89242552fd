import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cloudFrontFunction } from './cloudFrontFunction';

const { default: answer, onRequest } = (await import(
  pathToFileURL(resolve('docs/hosting/oembed.js')).href
)) as {
  default: (request: Request) => Response;
  onRequest: (context: { request: Request }) => Response;
};

const onS3 = (uri: string, querystring: object = {}) =>
  cloudFrontFunction<{ uri: string }>('cloudfront-request.js')({ request: { uri, querystring } }).uri;

const page = 'https://example.org/stories/flood';
const endpoint = (query: string) => new Request(`https://example.org/oembed?${query}`);

describe('/oembed?url=… on Netlify and Cloudflare', () => {
  test.each([
    [page, '/oembed/flood.json'],
    [`${page}/?side=a#timeline`, '/oembed/flood.json'],
    ['https://example.org/embed/flood/timeline', '/oembed/flood/timeline.json'],
    ['https://example.org/embed/flood/item/gate-opened', '/oembed/flood/item/gate-opened.json'],
  ])('leads from %s to its document', (url, document) => {
    const { status, headers } = answer(endpoint(`url=${encodeURIComponent(url)}`));
    expect([status, headers.get('location')]).toEqual([302, `https://example.org${document}`]);
  });

  test('says what it has not: other pages, XML', () => {
    const about = (query: string) => onRequest({ request: endpoint(query) }).status;
    expect(about('url=https://example.org/')).toBe(404);
    expect(about('url=flood')).toBe(404);
    expect(about('')).toBe(404);
    expect(about(`url=${page}&format=xml`)).toBe(501);
  });
});

describe('CloudFront in front of S3', () => {
  test.each([
    ['/', '/index.html'],
    ['/stories', '/stories/index.html'],
    ['/stories/flood', '/stories/flood/index.html'],
    ['/stories/flood/', '/stories/flood/index.html'],
    ['/stories/flood/story.json', '/stories/flood/story.json'],
    ['/assets/a-12345678.js', '/assets/a-12345678.js'],
  ])('asks for %s by the key %s', (uri, key) => {
    expect(onS3(uri)).toBe(key);
  });

  test('answers /oembed?url=… with the document, and 404.html where there is none', () => {
    const url = (value: string) => ({ url: { value: encodeURIComponent(value) } });
    expect(onS3('/oembed', url(page))).toBe('/oembed/flood.json');
    expect(onS3('/oembed', url('https://example.org/embed/flood/item/gate'))).toBe(
      '/oembed/flood/item/gate.json',
    );
    expect(onS3('/oembed', url('https://example.org/'))).toBe('/404.html');
    expect(onS3('/oembed', { url: { value: '%' } })).toBe('/404.html');
  });

  test('lets no other site frame a reading page, and every site a frame', () => {
    type Headers = Record<string, { value: string } | undefined>;
    const headersAt = (uri: string) =>
      cloudFrontFunction<{ headers: Headers }>('cloudfront-response.js')({
        request: { uri },
        response: { headers: {} },
      }).headers;
    for (const uri of ['/index.html', '/stories', '/stories/flood/index.html'])
      expect(headersAt(uri)['content-security-policy']?.value, uri).toBe("frame-ancestors 'self'");
    expect(headersAt('/embed/flood/index.html')['content-security-policy']).toBeUndefined();
    expect(headersAt('/assets/a.js')['access-control-allow-origin']?.value).toBe('*');
  });
});
