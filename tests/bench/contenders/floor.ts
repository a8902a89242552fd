import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchStory } from '../story/benchStory';
import type { Contender } from './Contender';
import { escapeHtml } from './escapeHtml';

const sheet =
  'body{margin:2rem auto;max-width:40rem;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}h1,h2{line-height:1.2}time{color:#555}';

/** Plain HTML with one small inline sheet: no page of the same words can be read sooner. */
export const floor: Contender = {
  name: 'static floor',
  id: 'floor',
  write: async (stories, folder) => {
    for (const story of stories) {
      mkdirSync(join(folder, story.slug), { recursive: true });
      writeFileSync(join(folder, story.slug, 'index.html'), floorHtml(story));
    }
  },
  addressOf: ({ slug }) => `${slug}/`,
  presses: () => [],
};

/** The story as an author without any tool would put it on the web. */
function floorHtml({ title, standfirst, events }: BenchStory): string {
  const articles = events.map(
    (event) =>
      `<article id="${event.id}"><h2>${escapeHtml(event.title)}</h2>` +
      `<time datetime="${event.date}">${event.date}</time><p>${escapeHtml(event.text)}</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${sheet}</style></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(standfirst)}</p>${articles.join('\n')}</main></body></html>\n`;
}
