import { handName, isNamed, nameSaysUnnamed } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Route.module.css';

interface RouteProps {
  story: Story;
  /** Speakers and sources, the one the reader can read last. */
  hands: readonly Id[];
}

/** The hands that words passed through on their way to the reader, in order. */
export function Route({ story, hands }: RouteProps) {
  return (
    <ol className={styles.route} aria-label="Hands it passed through" data-route="">
      {hands.map((id, index) => (
        <li key={id} className={styles.hand}>
          {index > 0 && (
            <span data-print="">
              <span {...interfaceLanguage}>through</span>{' '}
            </span>
          )}
          {isNamed(story, id) ? (
            handName(story, id)
          ) : (
            <span className={styles.unnamed}>
              {handName(story, id)}
              {!nameSaysUnnamed(handName(story, id)) && (
                <span data-unseen="">
                  {' '}
                  <span {...interfaceLanguage}>(not named)</span>
                </span>
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
