import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { givenStory, place } from './givenStory';

const items = new DataSet(
  givenStory().events.map(({ id, date, title, text }) => ({
    id,
    start: date,
    content: `<b>${title}</b><br>${text}`,
  })),
);

// oxlint-disable-next-line no-new -- it draws as it is made
new Timeline(place(), items, { maxHeight: 600, verticalScroll: true });
