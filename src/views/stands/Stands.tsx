import type { Story } from '../../model/story';
import { focusAttributes } from '../focusAttributes';
import type { ReaderState } from '../ReaderState';
import { SectionFrame } from '../SectionFrame';
import { ClaimRow } from './ClaimRow';
import { SideLink } from './SideLink';
import { tableRoles } from './tableRoles';
import { interfaceWords } from '../interfaceWords';
import styles from './Stands.module.css';

interface StandsProps {
  story: Story;
  reader: ReaderState;
}

/** Where each side stands on each claim: one table, which narrow widths read as a list by claim. */
export function Stands({ story, reader }: StandsProps) {
  return (
    <SectionFrame
      id="stands"
      title="Where each side stands"
      lead={
        story.stands.length > 0 ? (
          <>
            Read across for one claim, down for one side.{' '}
            <span data-control="">Every answer opens on the words behind it.</span>
          </>
        ) : (
          'This story records no claims.'
        )
      }
    >
      {story.stands.length > 0 && (
        <table className={styles.table} {...tableRoles.table}>
          <caption data-unseen="" {...interfaceWords}>
            Each claim, and the stance of each side on it
          </caption>
          <thead className={styles.sides} {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th className={styles.corner} scope="col" lang="en" {...tableRoles.column}>
                Claim
              </th>
              {story.sides.map((side) => (
                <th
                  key={side.id}
                  id={side.id}
                  className={styles.side}
                  scope="col"
                  {...tableRoles.column}
                  {...focusAttributes(reader, side.id)}
                >
                  <SideLink reader={reader} side={side} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {story.stands.map((stands) => (
              <ClaimRow key={stands.claim} story={story} reader={reader} stands={stands} />
            ))}
          </tbody>
        </table>
      )}
    </SectionFrame>
  );
}
