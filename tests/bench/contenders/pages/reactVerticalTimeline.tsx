import { createRoot } from 'react-dom/client';
import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';
import 'react-vertical-timeline-component/style.min.css';
import { givenStory, place } from './givenStory';

createRoot(place()).render(
  <VerticalTimeline animate={false}>
    {givenStory().events.map(({ id, date, title, text }) => (
      <VerticalTimelineElement key={id} id={id} date={date}>
        <h3>{title}</h3>
        <p>{text}</p>
      </VerticalTimelineElement>
    ))}
  </VerticalTimeline>,
);
