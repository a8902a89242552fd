import { firstSpeaker, fullRoutes, markOfStatement, speakersOf } from '../../model/lookups';
import type { Id, Statement, Story } from '../../model/story';
import { OtherRoutes } from '../item/OtherRoutes';
import { Route } from '../item/Route';
import { MarkLabel } from '../item/MarkLabel';
import { statementMarkLabels } from '../wording/markLabels';
import { PassageLinks } from '../item/PassageLinks';
import { NamingCard } from './NamingCard';
import { Quotation } from './Quotation';
import { StancesTaken } from './StancesTaken';
import { listed } from '../wording/wording';
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
  const speakers = speakersOf(story, statement);
  const speaker = firstSpeaker(story, statement);
  const sideOf = (of: Id) => story.sides.find(({ id }) => id === of)?.name;
  const [route = []] = fullRoutes(story, statement);
  const mark = markOfStatement(story, statement);
  return (
    <article id={statement.id} className={styles.statement} data-item="" data-mark={mark}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.speaker} {...(anchorsSpeaker && { id: speaker.id, 'data-anchor': '' })}>
            {listed(speakers.map(({ name }) => name))}
          </h3>
          {speakers.map(({ id, role, side }) => (
            <p key={id} className={styles.role}>
              {role}
              {sideOf(side) !== undefined && `\u00a0· ${sideOf(side)}`}
            </p>
          ))}
        </div>
        <MarkLabel mark={mark}>{statementMarkLabels[mark]}</MarkLabel>
      </div>
      {speakers.map((each) => (
        <NamingCard key={each.id} speaker={each} />
      ))}
      <Quotation statement={statement} language={story.language} />
      {statement.stances.length > 0 && <StancesTaken story={story} stances={statement.stances} />}
      {statement.note && (
        <p className={styles.note}>
          <span {...interfaceLanguage}>Note</span>
          {`: ${statement.note}`}
        </p>
      )}
      <div className={styles.foot}>
        <Route story={story} hands={route} />
        <OtherRoutes routes={statement.routes} />
        <PassageLinks story={story} passages={statement.passages} of={speaker.name} />
      </div>
    </article>
  );
}
