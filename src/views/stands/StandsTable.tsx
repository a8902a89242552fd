import type { Story } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { ClaimRow } from './ClaimRow';
import { SideLink } from './SideLink';
import styles from './Stands.module.css';
import { tableRoles } from './tableRoles';

/** The table itself: a row for each claim, a column for each side. */
export function StandsTable({ story }: { story: Story }) {
  return (
    <table className={styles.table} {...tableRoles.table}>
      <caption data-unseen="" {...interfaceLanguage}>
        Each claim, and the stance of each side on it
      </caption>
      <thead className={styles.sides} {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th className={styles.corner} scope="col" lang="en" {...tableRoles.column}>
            Claim
          </th>
          {story.sides.map((side) => (
            <th key={side.id} id={side.id} className={styles.side} scope="col" {...tableRoles.column}>
              <SideLink side={side} />
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
  );
}
