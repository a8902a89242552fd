/*
 * The `story` command: `check` compiles story folders and prints their faults or a summary, `schema` prints
 * the JSON Schema of story.yaml.
 */
import { checkStories } from './checkStories';
import { storyFolders } from '../compiler/storyFolders';
import { storyJsonSchema } from '../compiler/schema/storySchema';

const usage = `Usage:
  npm run story -- check [folder…]   compile stories (all of src/stories without a folder)
  npm run story -- schema            print the JSON Schema of story.yaml`;

const [command, ...operands] = process.argv.slice(2);

if (command === 'check') {
  const { lines, ok } = checkStories(operands.length > 0 ? operands : storyFolders('src/stories'), 'dist');
  for (const line of lines) console.log(line);
  process.exitCode = ok ? 0 : 1;
} else if (command === 'schema') {
  console.log(JSON.stringify(storyJsonSchema(), undefined, 2));
} else if (command === 'help' || command === '--help') {
  console.log(usage);
} else {
  console.error(command === undefined ? usage : `There is no command “${command}”.\n${usage}`);
  process.exitCode = 2;
}
