import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { storyScript } from '../../../src/plugins/stories/storyScript';

test('the classic script of a story leaves it in a variable, whatever its words are', () => {
  const story = { title: '“It’s” "it\'s" \\ </script> \u2028 ${x} `y` \n end' };
  const left = runInNewContext(`${storyScript(JSON.stringify({ story }))}\nJSON.stringify(onRecordStory)`);
  expect(JSON.parse(left as string)).toEqual({ story });
});
