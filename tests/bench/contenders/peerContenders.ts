import { scriptContender } from './scriptContender';

/** react-chrono, its cards below one another, all of their words shown. */
export const reactChrono = scriptContender({
  package: 'react-chrono',
  id: 'react-chrono',
  page: 'reactChrono.tsx',
  presses: [
    {
      name: 'choose an item',
      selector: 'button[aria-label="Timeline point"]:not(:has(.active))',
      answer: { matches: ':has(.active)' },
    },
  ],
});

/** vis-timeline, an item for each event with its words in it. */
export const visTimeline = scriptContender({
  package: 'vis-timeline',
  id: 'vis-timeline',
  page: 'visTimeline.ts',
  presses: [
    {
      name: 'choose an item',
      selector: '.vis-item .vis-item-content',
      inView: true,
      answer: { of: '.vis-item', matches: '.vis-selected' },
    },
  ],
});

/** react-vertical-timeline-component, without its animation; in it nothing can be chosen. */
export const reactVerticalTimeline = scriptContender({
  package: 'react-vertical-timeline-component',
  id: 'react-vertical-timeline',
  page: 'reactVerticalTimeline.tsx',
  presses: [],
});
