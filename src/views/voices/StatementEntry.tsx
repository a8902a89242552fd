import { markOfStatement, speakerById } from '../../model/lookups';
import type { Statement, Story } from '../../model/story';
import { Route } from '../item/Route';
import { MarkLabel } from '../item/MarkLabel';
import { statementMarkLabels } from '../wording/markLabels';
import { PassageLinks } from '../item/PassageLinks';
import { NamingCard } from './NamingCard';
import { Quotation } from './Quotation';
import { StancesTaken } from './StancesTaken';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './StatementEntry.module.css';

interface StatementEntryProps {
  story: Story;
  statement: Statement;
  /** Whether links to the speaker lead here. */
  anchorsSpeaker: boolean;
}

/** One act of saying, or of saying nothing: who, how, what, and through whose hands. */
export function StatementEntry({ story, statement, anchorsSpeaker }: StatementEntryProps) {
  const speaker = speakerById(story, statement.speaker);
  const side = story.sides.find(({ id }) => id === speaker.side);
  const mark = markOfStatement(story, statement);
  return (
    <article id={statement.id} className={styles.statement} data-item="" data-mark={mark}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.speaker} {...(anchorsSpeaker && { id: speaker.id, 'data-anchor': '' })}>
            {speaker.name}
          </h3>
          <p className={styles.role}>
            {speaker.role}
            {side && `\u00a0· ${side.name}`}
          </p>
        </div>
        <MarkLabel mark={mark}>{statementMarkLabels[mark]}</MarkLabel>
      </div>
      <NamingCard speaker={speaker} />
      <Quotation statement={statement} language={story.language} />
      {statement.stances.length > 0 && <StancesTaken story={story} stances={statement.stances} />}
      {statement.note && (
        <p className={styles.note}>
          <span {...interfaceLanguage}>Note</span>
          {`: ${statement.note}`}
        </p>
      )}
      <div className={styles.foot}>
        <Route story={story} hands={statement.route} />
        <PassageLinks story={story} passages={statement.passages} of={speaker.name} />
      </div>
    </article>
  );
}
