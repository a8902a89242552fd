import { handName, isNamed, speakerById, statementById } from '../../model/lookups';
import type { ClaimStands, Origin, Story } from '../../model/story';
import { Fragment } from 'react';
import { capitalised, listed, spelled } from '../wording/wording';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Stands.module.css';

interface OriginsProps {
  story: Story;
  stands: ClaimStands;
}

/** How many origins a claim has, through how many papers, and which they are. */
export function Origins({ story, stands }: OriginsProps) {
  const { origins, outlets } = stands;
  if (origins.length === 0) {
    return (
      <span className={styles.origins} {...interfaceLanguage}>
        No origin recorded: nobody here puts it forward
      </span>
    );
  }
  const counts = [
    ...(outlets.length > 0 ? [spelled(outlets.length, 'paper')] : []),
    // Origins are not called independent where one is an unnamed speaker.
    spelled(
      origins.length,
      origins.length === 1 || origins.some((origin) => vouchedFor(story, origin))
        ? 'origin'
        : 'independent origin',
    ),
  ];
  return (
    <span className={styles.origins}>
      <span {...interfaceLanguage}>{capitalised(counts.join(', '))}</span>
      {': '}
      {origins.map((origin, index) => (
        <Fragment key={origin.id}>
          {index > 0 && '; '}
          {vouchedFor(story, origin) && (
            <>
              {`${listed(vouchedFor(story, origin) ?? [])}, `}
              <span {...interfaceLanguage}>on the word of</span>{' '}
            </>
          )}
          {handName(story, origin.id)}
        </Fragment>
      ))}
    </span>
  );
}

/** The names of those a paper vouches for, where it puts a claim forward through unnamed speakers alone. */
function vouchedFor(story: Story, { id, statements }: Origin): string[] | undefined {
  const speakers = [...new Set(statements.flatMap((each) => statementById(story, each).speakers))];
  if (speakers.length === 0 || speakers.some((each) => each === id || isNamed(story, each))) return undefined;
  return speakers.map((each) => speakerById(story, each).name);
}
