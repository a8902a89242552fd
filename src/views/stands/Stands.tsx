import { markOfStatement } from '../../model/lookups';
import type { Mark, Story } from '../../model/story';
import { MarkLabel } from '../item/MarkLabel';
import { SectionFrame } from '../layout/SectionFrame';
import { useAllWords } from '../wording/useWords';
import { ClaimRow } from './ClaimRow';
import styles from './Stands.module.css';
import { tableRoles } from './tableRoles';

/** What the signs mean, once on a page: wherever else they stand, a word stands beside them. */
const legend = [
  ['reported', 'legendReported'],
  ['official', 'legendOfficial'],
  ['established', 'legendEstablished'],
  ['silent', 'legendSilent'],
  ['planned', 'legendPlanned'],
] as const satisfies readonly (readonly [Mark, string])[];

/** The signs that the story uses; what is alleged and what is reported have one. */
function signsOf(story: Story): ReadonlySet<Mark> {
  const marks = [
    ...story.events.map(({ standing }) => standing),
    ...story.statements.map((statement) => markOfStatement(story, statement)),
    ...story.glance.map(({ mark }) => mark),
  ];
  return new Set(marks.map((mark) => (mark === 'alleged' ? 'reported' : mark)));
}

/** Where each side stands on each claim: a matrix, which narrow widths read as a list of its claims. */
export function Stands({ story }: { story: Story }) {
  const { stands: messages, sections, attributes } = useAllWords();
  if (story.stands.length === 0)
    return (
      <SectionFrame id="stands" title={sections.stands} lead={messages.none}>
        {null}
      </SectionFrame>
    );
  const signs = signsOf(story);
  return (
    <SectionFrame id="stands" title={sections.stands}>
      <div className={styles.matrix} {...tableRoles.table} aria-labelledby="stands--caption">
        <table className={styles.table} {...tableRoles.markup}>
          <caption id="stands--caption" data-unseen="" {...attributes}>
            {messages.caption}
          </caption>
          <thead className={styles.sides} {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th className={styles.corner} scope="col" {...tableRoles.column} {...attributes}>
                {messages.claim}
              </th>
              {story.sides.map(({ id, name }) => (
                <th key={id} id={id} className={styles.side} scope="col" {...tableRoles.column}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {/* A group for each claim: the place that its row is lifted from. */}
          {story.stands.map((stands) => (
            <tbody key={stands.claim} id={`${stands.claim}--here`} {...tableRoles.group}>
              <ClaimRow story={story} stands={stands} />
            </tbody>
          ))}
        </table>
      </div>
      <p className={styles.reading} {...attributes}>
        {messages.reading}
      </p>
      <p className={styles.legend} {...attributes}>
        {legend.map(
          ([mark, message]) =>
            signs.has(mark) && (
              <MarkLabel key={mark} mark={mark}>
                {messages[message]}
              </MarkLabel>
            ),
        )}
      </p>
    </SectionFrame>
  );
}
