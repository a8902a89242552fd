/*
 * The `words` command: writes `src/words/Rooms.ts`, the type of all messages, from those in English.
 */
import { writeFileSync } from 'node:fs';
import { roomsSource } from './roomsSource';

writeFileSync('src/words/Rooms.ts', await roomsSource());
