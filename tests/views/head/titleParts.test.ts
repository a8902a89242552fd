import { expect, it } from 'vitest';
import { titleParts } from '../../../src/views/head/titleParts';

it.each<[string, string, string]>([
  ['Was it hacked? What is alleged', 'Was it hacked?', 'What is alleged'],
  ['The bridge is open. Nobody says since when', 'The bridge is open.', 'Nobody says since when'],
  ['“Was it?” The port will not say', '“Was it?”', 'The port will not say'],
  ['図書館は閉まるのか。市の説明', '図書館は閉まるのか。', '市の説明'],
  ['هل أُغلق الجسر؟ ما قاله الميناء', 'هل أُغلق الجسر؟', 'ما قاله الميناء'],
  ['Dr. Lind opens the gate', 'Dr. Lind opens the gate', ''],
  ['The U.S. Navy sails', 'The U.S. Navy sails', ''],
  ['Only one sentence?', 'Only one sentence?', ''],
  ['Version 2.0 is out', 'Version 2.0 is out', ''],
])('the title “%s” begins with “%s”', (title, first, rest) => {
  expect(titleParts(title)).toEqual([first, rest]);
});
