import { useId, useRef } from 'react';
import { useSharingWords } from '../wording/useWords';
import styles from './Share.module.css';

interface CopyFieldProps {
  label: string;
  words: string;
  /** Whether it could be copied. */
  copy: (words: string) => Promise<boolean>;
  /** Told what came of it. */
  said: (words: string) => void;
  /** Whether the words have lines. */
  lines?: boolean;
  /** Whether they are prose, which runs as its language does: markup and addresses run from left to right. */
  prose?: boolean;
}

/** Words to take away, with a button that copies them; where that fails they are selected, to be copied by hand. */
export function CopyField({ label, words, copy, said, lines = false, prose = false }: CopyFieldProps) {
  const { share } = useSharingWords();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const onCopy = async () => {
    if (await copy(words)) return said(share.labelCopied({ label }));
    field.current?.select();
    said(share.selected);
  };
  const shared = {
    ref: field,
    id,
    className: styles.words,
    dir: prose ? 'auto' : 'ltr',
    readOnly: true,
    value: words,
    spellCheck: false,
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.copying}>
        {lines ? <textarea {...shared} rows={6} /> : <input {...shared} />}
        <button
          type="button"
          className={styles.button}
          aria-label={share.copyOf({ label })}
          onClick={() => void onCopy()}
        >
          {share.copy}
        </button>
      </div>
    </div>
  );
}
