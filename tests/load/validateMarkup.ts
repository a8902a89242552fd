/*
 * Asks the Nu Html Checker (npm: vnu-jar, which needs Java) about every page of the built site.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the checker does not know yet, each with the specification that has it. */
const ahead = [
  // CSS Containment 3, CSS Conditional 5.
  "CSS: “container”: Property “container” doesn't exist.",
  // Scroll-driven Animations 1.
  "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.",
  "CSS: “view-timeline”: Property “view-timeline” doesn't exist.",
  "CSS: “animation-range”: Property “animation-range” doesn't exist.",
  // HTML, link type `expect`.
  'A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”.',
];

interface Message {
  url: string;
  message: string;
}

/** Throws with every error of every page; gives how many pages had none. */
export function validateMarkup(site: string): string {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(site, file));
  const jar = join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const checked = spawnSync('java', ['-jar', jar, '--format', 'json', '--errors-only', ...pages], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const { messages } = JSON.parse(checked.stderr) as { messages: Message[] };
  const errors = messages.filter(({ message }) => !ahead.includes(message));
  if (errors.length > 0)
    throw new Error(
      `the markup has ${errors.length} errors:\n${[...new Set(errors.map(({ url, message }) => `${url}: ${message}`))].join('\n')}`,
    );
  return `Nu Html Checker: no error in ${pages.length} pages, but for ${messages.length} of properties and link types that it does not know yet.`;
}
