import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './Contender';
import { peerFile, peerVersion } from './peers';
import { shellHtml } from './shellHtml';

const name = '@knight-lab/timelinejs';

const draw = `
const { title, standfirst, events } = JSON.parse(document.getElementById('story').textContent);
const dateOf = (date) => { const [year, month, day] = date.split('-'); return { year, month, day }; };
new TL.Timeline('timeline', {
  title: { text: { headline: title, text: standfirst } },
  events: events.map((event) => ({ unique_id: event.id, start_date: dateOf(event.date), text: { headline: event.title, text: event.text } })),
}, { font: null, script_path: location.origin + '/js/' });
`;

/** TimelineJS3, as its makers ship it: a script already packed, to be loaded as it is. */
export const timelineJs: Contender = {
  name: `TimelineJS3 ${peerVersion(name)}`,
  id: 'timelinejs',
  write: async (stories, folder) => {
    for (const part of ['js/timeline.js', 'css/timeline.css', 'css/icons'])
      cpSync(peerFile(name, 'dist', part), join(folder, part), { recursive: true });
    const tags =
      '<link rel="stylesheet" href="/css/timeline.css"><style>#timeline{height:600px}</style>' +
      `<script defer src="/js/timeline.js"></script><script defer src="/js/draw.js"></script>`;
    writeFileSync(join(folder, 'js/draw.js'), draw);
    for (const story of stories) {
      mkdirSync(join(folder, story.slug), { recursive: true });
      writeFileSync(join(folder, story.slug, 'index.html'), shellHtml(story, tags));
    }
  },
  addressOf: ({ slug }) => `${slug}/`,
  presses: () => [
    {
      name: 'choose an item',
      selector: '.tl-timemarker:not(.tl-timemarker-active) .tl-timemarker-content-container',
      inView: true,
      answer: { of: '.tl-timemarker', matches: '.tl-timemarker-active' },
    },
  ],
};
