/*
 * A CloudFront Function (cloudfront-js-2.0) for viewer requests: S3 knows exact keys alone, so it asks for the page in
 * the folder that an address names, and answers /oembed?url=… with the document of that page.
 */
function handler(event) {
  const request = event.request;
  const url = request.querystring.url;
  if (request.uri === '/oembed' && url) {
    // It comes as the reader sent it, and may hold what cannot be decoded.
    const named = url.value.replace(/%(?:3a|2f|3f|23)/gi, decodeURIComponent);
    const page = /^https?:\/\/[^/]+\/(?:stories|embed)\/([\w-]+(?:(?:\/item)?\/[\w-]+)?)\/?(?:[?#].*)?$/.exec(
      named,
    );
    request.uri = page ? `/oembed/${page[1]}.json` : '/404.html';
    return request;
  }
  const [name] = request.uri.split('/').reverse();
  if (name === '') request.uri += 'index.html';
  else if (!name.includes('.')) request.uri += '/index.html';
  return request;
}
