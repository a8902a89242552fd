import { useId } from 'react';
import type { SharePart } from './ShareActions';
import { useSharingWords } from '../wording/useWords';
import styles from './Share.module.css';

interface PartChoiceProps {
  parts: readonly SharePart[];
  value: string;
  onChoose: (part: string) => void;
}

const groups = [
  { kind: 'section', label: 'sections' },
  { kind: 'event', label: 'events' },
  { kind: 'statement', label: 'statements' },
] as const;

/** Which part of the story is meant. */
export function PartChoice({ parts, value, onChoose }: PartChoiceProps) {
  const { share } = useSharingWords();
  const id = useId();
  const of = (kind: SharePart['kind']) => parts.filter((part) => part.kind === kind);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {share.what}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {of('whole').map((part) => (
          <option key={part.value} value={part.value}>
            {part.name}
          </option>
        ))}
        {groups
          .filter(({ kind }) => of(kind).length > 0)
          .map(({ kind, label }) => (
            <optgroup key={kind} label={share[label]}>
              {of(kind).map((part) => (
                <option key={part.value} value={part.value}>
                  {part.name}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
