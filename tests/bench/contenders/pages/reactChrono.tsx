import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { givenStory, place } from './givenStory';

const items = givenStory().events.map(({ id, date, title, text }) => ({
  id,
  title: date,
  cardTitle: title,
  cardDetailedText: text,
}));

createRoot(place()).render(<Chrono items={items} mode="vertical" content={{ readMore: false }} />);
