import { changesOf, handleOf, handName, isNamed, speakerById, statementById } from '../../model/lookups';
import type { Claim, ClaimStands, Id, Origin, Story } from '../../model/story';
import { listed } from '../../words/listed';
import { ItemChanges } from '../item/ItemChanges';
import { PassageLinks } from '../item/PassageLinks';
import { InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './Stands.module.css';

interface ClaimNotesProps {
  story: Story;
  claim: Claim;
  stands: ClaimStands;
}

/** A fold: how many origins a claim has, through how many papers, which they are, and where the text says it. */
export function ClaimNotes({ story, claim, stands }: ClaimNotesProps) {
  const { stands: messages, attributes } = useAllWords();
  if (stands.origins.length === 0 && claim.passages.length === 0 && changesOf(story, claim.id).length === 0)
    return null;
  return (
    <details className={styles.notes}>
      <summary aria-label={messages.notesOf({ claim: handleOf(claim) })} {...attributes}>
        {messages.notes}
      </summary>
      <p>
        <InterfaceWords>
          {stands.origins.length > 0 && (
            <>
              <Origins story={story} stands={stands} />{' '}
            </>
          )}
          <PassageLinks story={story} passages={claim.passages} of={handleOf(claim)} />
        </InterfaceWords>
      </p>
      <ItemChanges story={story} of={claim.id} />
    </details>
  );
}

/** How many works and origins there are, and the origins by name. */
function Origins({ story, stands: { origins, outlets } }: { story: Story; stands: ClaimStands }) {
  const words = useAllWords();
  const { stands, numbers, lists } = words;
  const counted = (count: number, first: boolean) => ({
    count,
    number: numbers[first ? 'atFirst' : 'inWords']({ count }),
  });
  // Origins are not called independent where one is an unnamed speaker.
  const message =
    origins.length === 1 || origins.some((origin) => vouchedFor(story, origin))
      ? stands.origins
      : stands.independentOrigins;
  const count = message(counted(origins.length, outlets.length === 0));
  const names = joinedBy(
    lists.semicolon,
    origins.map((origin) => {
      const speakers = vouchedFor(story, origin);
      const name = <Isolated story={story}>{handName(story, origin.id)}</Isolated>;
      return speakers
        ? rich(stands.onTheWordOf, {
            speakers: <Isolated story={story}>{listed(words, speakers)}</Isolated>,
            outlet: name,
          })
        : name;
    }),
  );
  if (outlets.length === 0) return rich(stands.originsAre, { origins: count, names });
  const kind = kindOf(story, outlets);
  return rich(stands.outletsAndOriginsAre, {
    outlets: stands.outlets({ kind, ...counted(outlets.length, true) }),
    origins: count,
    names,
  });
}

/** The names of those a paper vouches for, where it puts a claim forward through unnamed speakers alone. */
function vouchedFor(story: Story, { id, statements }: Origin): string[] | undefined {
  const speakers = [...new Set(statements.flatMap((each) => statementById(story, each).speakers))];
  if (speakers.length === 0 || speakers.some((each) => each === id || isNamed(story, each))) return undefined;
  return speakers.map((each) => speakerById(story, each).name);
}

/** The one kind that all of these works are of, a newspaper where none is given; `source` where they differ. */
function kindOf(story: Story, outlets: readonly Id[]): string {
  const kinds = new Set(
    outlets.map((id) => story.sources.find((source) => source.id === id)?.kind ?? 'newspaper'),
  );
  const [kind = 'source', ...others] = kinds;
  return others.length === 0 ? kind : 'source';
}
