import { stringify } from 'yaml';

/*
 * A long read: 2,700 words of text, 45 statements, 15 events. Its words are made of syllables that are drawn with a
 * fixed seed: the same each time, and no easier to compress than prose.
 */

const syllables =
  'an be cor da el fen gar hi in jo kel lo mar ne or pa qui ros sa ter un ver wil yo zen'.split(' ');

/** Gives the next of an endless row of words, drawn by the “minimal standard” generator of Park and Miller. */
function wordMaker(): () => string {
  let state = 2024;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return () => Array.from({ length: 1 + draw(3) }, () => syllables[draw(syllables.length)] ?? '').join('');
}

/** The two files of the story. */
export function longRead(): { 'story.yaml': string; 'text.md': string } {
  const word = wordMaker();
  const clause = (length: number) => Array.from({ length }, word).join(' ');
  const sides = ['council', 'builders', 'residents', 'county'];
  const paragraphs = Array.from({ length: 45 }, (_, index) => {
    const speaker = `speaker-${index % 12}`;
    const words = `In survey number ${index + 1} ${clause(18)}`;
    const told = `“${words},” said speaker ${index % 12} of the inquiry.`;
    return { id: `statement-${index + 1}`, speaker, words, told, rest: `The report says that ${clause(28)}` };
  });
  const events = paragraphs.filter((_, index) => index % 3 === 0);
  return {
    'text.md': paragraphs.map(({ told, rest }) => `${told} ${rest}.\n`).join('\n'),
    'story.yaml': stringify({
      title: 'Who was to look after the harbour wall? The inquiry in 45 statements',
      standfirst: 'Twelve people have told the inquiry of the harbour wall. Their accounts differ.',
      language: 'en',
      asOf: '2024-06-01',
      sources: {
        gazette: { publisher: 'The Gazette', published: '2024-05-31', through: 'courier' },
        courier: { publisher: 'The Courier', published: '2024-06-01' },
      },
      sides: Object.fromEntries(sides.map((side) => [side, `The ${side}`])),
      speakers: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          `speaker-${index}`,
          {
            name: `Speaker number ${index}`,
            role: `Witness ${index} before the inquiry`,
            side: sides[index % sides.length],
            naming: ['named', 'described', 'institution'][index % 3],
          },
        ]),
      ),
      claims: Object.fromEntries(
        paragraphs
          .slice(0, 4)
          .map(({ told }, index) => [
            `claim-${index}`,
            { text: `The wall was left alone for reason number ${index}`, passages: [told] },
          ]),
      ),
      events: events.map(({ rest, id }, index) => ({
        id: `event-of-${id}`,
        date: `2024-0${1 + (index % 5)}-${10 + index}`,
        reported: '2024-06-01',
        title: `Work on the wall, part ${index + 1}`,
        standing: ['alleged', 'reported', 'official', 'established'][index % 4],
        sources: ['courier'],
        passages: [rest],
      })),
      statements: paragraphs.map(({ id, speaker, words, told }, index) => ({
        id,
        speaker,
        cue: 'said',
        form: 'quote',
        words,
        date: '2024-05-30',
        through: index % 2 === 0 ? ['courier'] : ['gazette', 'courier'],
        stances: { [`claim-${index % 4}`]: index % 12 < 6 ? 'asserts' : 'denies' },
        passages: [told],
      })),
      glance: [],
      unknown: [],
    }),
  };
}
