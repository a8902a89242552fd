import type { Speaker, Story } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './SilentSpeakers.module.css';

interface SilentSpeakersProps {
  story: Story;
  speakers: readonly Speaker[];
}

/** Those who are reported as present or concerned, and to whom no words are given. */
export function SilentSpeakers({ story, speakers }: SilentSpeakersProps) {
  return (
    <div className={styles.silent}>
      <h3 className={styles.title} {...interfaceLanguage}>
        Reported as present or concerned, but not heard
      </h3>
      <ul className={styles.speakers}>
        {speakers.map((speaker) => (
          <li key={speaker.id} id={speaker.id} className={styles.speaker} data-item="">
            <p className={styles.name}>{speaker.name}</p>
            <p className={styles.role}>
              {speaker.role}
              {'\u00a0· '}
              {story.sides.find(({ id }) => id === speaker.side)?.name}
            </p>
            {speaker.note && <p className={styles.role}>{speaker.note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
