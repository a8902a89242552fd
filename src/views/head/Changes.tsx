import type { ChangeKind, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './StoryHead.module.css';

const kinds: Record<ChangeKind, string> = { correction: 'Correction', update: 'Update' };

/** What was changed in the account since it was first published, newest last. */
export function Changes({ story }: { story: Story }) {
  return (
    <ul className={styles.changes}>
      {story.changes.map(({ date, kind, text }) => (
        <li key={`${date.edtf} ${text}`}>
          <b {...interfaceLanguage}>{kinds[kind]}</b>, <DateWords date={date} as="words" />: {text}
        </li>
      ))}
    </ul>
  );
}
