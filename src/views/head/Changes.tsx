import type { Story } from '../../model/story';
import { ChangeWords } from '../item/ItemChanges';
import styles from './StoryHead.module.css';

/** What was changed in the account since it was first published, newest last. */
export function Changes({ story }: { story: Story }) {
  return (
    <ul className={styles.changes}>
      {story.changes.map((change) => (
        <li key={`${change.date.edtf} ${change.text}`}>
          <ChangeWords change={change} />
        </li>
      ))}
    </ul>
  );
}
