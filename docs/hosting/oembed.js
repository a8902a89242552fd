/*
 * Answers /oembed?url=… with the oEmbed document of the page that `url` names, on hosts that run functions:
 *   Netlify           netlify/edge-functions/oembed.js, with the lines of netlify.toml
 *   Cloudflare Pages  functions/oembed.js
 */
function answer(request) {
  const asked = new URL(request.url);
  if (asked.searchParams.get('format') === 'xml') return new Response('JSON only', { status: 501 });
  const url = asked.searchParams.get('url') ?? '';
  const { pathname } = URL.canParse(url) ? new URL(url) : { pathname: '' };
  const page = /^\/(?:stories|embed)\/([\w-]+(?:(?:\/item)?\/[\w-]+)?)\/?$/.exec(pathname);
  if (!page) return new Response('No page of this site', { status: 404 });
  return Response.redirect(new URL(`/oembed/${page[1]}.json`, asked), 302);
}

export default answer;
export const onRequest = ({ request }) => answer(request);
