import { handName, handsAfter, wordsOf } from '../../model/lookups';
import type { Statement, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { ItemAnchor } from '../item/ItemAnchor';
import { OtherRoutes } from '../item/OtherRoutes';
import { quoted } from '../wording/quoted';
import styles from './Stands.module.css';

interface BehindStatementProps {
  story: Story;
  statement: Statement;
  /** Who says so, told apart from others behind the same stance. */
  name: string;
  /** The claim in words, where the speaker is behind several. */
  about: string | undefined;
  /** Whether others stand beside it, so that each must be named. */
  several: boolean;
  /** Whether what a careful reader should know already stands above. */
  noted: boolean;
}

/** One statement behind a stance: its words, when and through whose hands, and where it stands in full. */
export function BehindStatement({ story, statement, name, about, several, noted }: BehindStatementProps) {
  const { id, form, date, routes, note } = statement;
  const hands = handsAfter(story, statement, routes[0] ?? []);
  const words = wordsOf(statement, (run) => quoted(run, story.language));
  return (
    <li className={styles.statement}>
      {several && <b>{name}</b>}
      {form === 'quote' && (
        <blockquote className={styles.words} cite={`#${id}`}>
          {words}
        </blockquote>
      )}
      {form === 'paraphrase' && (
        <p className={styles.words}>
          <span {...interfaceLanguage}>Paraphrase</span> {words}
        </p>
      )}
      <p>
        <DateWords date={date} />
        {hands.map((hand, index) => (
          <span key={hand}>
            , <span {...interfaceLanguage}>{index === 0 ? 'through' : 'then'}</span> {handName(story, hand)}
          </span>
        ))}
        <OtherRoutes routes={routes} />
      </p>
      {note && !noted && (
        <p>
          <span {...interfaceLanguage}>Note</span>
          {`: ${note}`}
        </p>
      )}
      <ItemAnchor story={story} to={id} data-control="">
        <span {...interfaceLanguage}>The statement in full</span>
        <span data-unseen="">: {about === undefined ? name : `${name}: ${about}`}</span>
      </ItemAnchor>
    </li>
  );
}
