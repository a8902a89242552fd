import type { BenchStory } from '../story/benchStory';
import { escapeHtml } from './escapeHtml';

/**
 * The page of a contender that draws with script: heading and standfirst stand in it, the story as data
 * too, so that script and data arrive in the fewest round trips there can be. `tags` load its sheet and script.
 */
export function shellHtml({ title, standfirst, events }: BenchStory, tags: string): string {
  const data = {
    title,
    standfirst,
    events: events.map(({ id, date, title: name, text }) => ({ id, date, title: name, text })),
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>body{margin:1rem;font-family:system-ui,sans-serif}</style>${tags}</head><body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(standfirst)}</p><main id="timeline"></main><script type="application/json" id="story">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></body></html>\n`;
}
