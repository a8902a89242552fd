import type { Mark, Story } from '../../model/story';
import { MarkLabel } from '../item/MarkLabel';
import { SectionFrame } from '../layout/SectionFrame';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { ClaimRow } from './ClaimRow';
import styles from './Stands.module.css';
import { tableRoles } from './tableRoles';

/** What the signs mean, once on a page: wherever else they stand, a word stands beside them. */
const legend: readonly (readonly [Mark, string])[] = [
  ['reported', 'alleged or reported'],
  ['official', 'in its own name'],
  ['established', 'took place'],
  ['silent', 'no comment'],
  ['planned', 'planned'],
];

/** Where each side stands on each claim: a matrix, which narrow widths read as a list of its claims. */
export function Stands({ story }: { story: Story }) {
  if (story.stands.length === 0)
    return (
      <SectionFrame id="stands" title="Where each side stands" lead="This story records no claims.">
        {null}
      </SectionFrame>
    );
  return (
    <SectionFrame id="stands" title="Where each side stands">
      <div className={styles.matrix} {...tableRoles.table} aria-labelledby="stands--caption">
        <table className={styles.table} {...tableRoles.markup}>
          <caption id="stands--caption" data-unseen="" {...interfaceLanguage}>
            Each claim, and the stance of each side on it
          </caption>
          <thead className={styles.sides} {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th className={styles.corner} scope="col" {...tableRoles.column} {...interfaceLanguage}>
                Claim
              </th>
              {story.sides.map(({ id, name }) => (
                <th key={id} id={id} className={styles.side} scope="col" {...tableRoles.column}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {story.stands.map((stands) => (
              <ClaimRow key={stands.claim} story={story} stands={stands} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.reading} {...interfaceLanguage}>
        A dash: no position recorded. “Has not confirmed” is not a denial.
      </p>
      <p className={styles.legend} {...interfaceLanguage}>
        {legend.map(([mark, words]) => (
          <MarkLabel key={mark} mark={mark}>
            {words}
          </MarkLabel>
        ))}
      </p>
    </SectionFrame>
  );
}
