/*
 * A CloudFront Function (cloudfront-js-2.0) for viewer responses: the headers of `_headers` that S3 cannot give. The
 * rest of the policy stands in each page itself.
 */
function handler(event) {
  const response = event.response;
  const uri = event.request.uri;
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (/^\/(?:index\.html|stories(?:\/.*)?)?$/.test(uri))
    headers['content-security-policy'] = "frame-ancestors 'self'";
  if (uri.startsWith('/embed/')) headers['cross-origin-embedder-policy'] = 'require-corp';
  if (uri.startsWith('/assets/') || uri === '/embed.js') headers['access-control-allow-origin'] = '*';
  for (const name of Object.keys(headers)) response.headers[name] = { value: headers[name] };
  return response;
}
