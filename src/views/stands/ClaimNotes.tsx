import { Fragment } from 'react';
import { changesOf, handName, isNamed, speakerById, statementById } from '../../model/lookups';
import type { Claim, ClaimStands, Id, Origin, SourceKind, Story } from '../../model/story';
import { ItemChanges } from '../item/ItemChanges';
import { PassageLinks } from '../item/PassageLinks';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { InterfaceWords } from '../wording/InterfaceWords';
import { capitalised, listed, spelled } from '../wording/wording';
import { Isolated } from '../wording/Isolated';
import styles from './Stands.module.css';

interface ClaimNotesProps {
  story: Story;
  claim: Claim;
  stands: ClaimStands;
}

/** A fold: how many origins a claim has, through how many papers, which they are, and where the text says it. */
export function ClaimNotes({ story, claim, stands: { origins, outlets } }: ClaimNotesProps) {
  if (origins.length === 0 && claim.passages.length === 0 && changesOf(story, claim.id).length === 0)
    return null;
  const counts = [
    ...(outlets.length > 0 ? [spelled(outlets.length, outletNoun(story, outlets))] : []),
    // Origins are not called independent where one is an unnamed speaker.
    spelled(
      origins.length,
      origins.length === 1 || origins.some((origin) => vouchedFor(story, origin))
        ? 'origin'
        : 'independent origin',
    ),
  ];
  return (
    <details className={styles.notes}>
      <summary aria-label={`Notes: ${claim.text}`} {...interfaceLanguage}>
        Notes
      </summary>
      <p>
        <InterfaceWords story={story}>
          {origins.length > 0 && (
            <>
              {capitalised(counts.join(', '))}:{' '}
              {origins.map((origin, index) => (
                <Fragment key={origin.id}>
                  {index > 0 && '; '}
                  {vouchedFor(story, origin) && (
                    <>
                      <Isolated story={story}>{listed(vouchedFor(story, origin) ?? [])}</Isolated>, on the
                      word of{' '}
                    </>
                  )}
                  <Isolated story={story}>{handName(story, origin.id)}</Isolated>
                </Fragment>
              ))}
              .{' '}
            </>
          )}
          <PassageLinks story={story} passages={claim.passages} of={claim.text} />
        </InterfaceWords>
      </p>
      <ItemChanges story={story} of={claim.id} />
    </details>
  );
}

/** The names of those a paper vouches for, where it puts a claim forward through unnamed speakers alone. */
function vouchedFor(story: Story, { id, statements }: Origin): string[] | undefined {
  const speakers = [...new Set(statements.flatMap((each) => statementById(story, each).speakers))];
  if (speakers.length === 0 || speakers.some((each) => each === id || isNamed(story, each))) return undefined;
  return speakers.map((each) => speakerById(story, each).name);
}

/** The one word for these works: “paper”, “release”; “source” where they are of different kinds. */
function outletNoun(story: Story, outlets: readonly Id[]): string {
  const nouns = new Set(
    outlets.map((id) => sourceNoun(story.sources.find((source) => source.id === id)?.kind)),
  );
  const [noun = 'source', ...others] = nouns;
  return others.length === 0 ? noun : 'source';
}

function sourceNoun(kind: SourceKind | undefined): string {
  return kind === undefined || kind === 'newspaper' ? 'paper' : kind;
}
