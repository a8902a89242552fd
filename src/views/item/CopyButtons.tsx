import { useState } from 'react';
import type { Id } from '../../model/story';
import { OutsideLink } from '../reader/OutsideLink';
import { useWords } from '../wording/useWords';
import styles from './CopyButtons.module.css';

/** What can be copied of an item. */
export type CopyKind = 'link' | 'attribution';

/** Copies something of an item; gives back the words that could not be copied, where that failed. */
export type Copy = (id: Id, kind: CopyKind) => Promise<{ failed?: string }>;

interface CopyButtonsProps {
  id: Id;
  /** The item in a few words, so that each button has a name of its own. */
  of: string;
  copy: Copy;
  /** Where it can be shared and embedded; undefined for what has no frame of its own. */
  share: string | undefined;
}

/** The buttons that copy an item, and what came of it. */
export function CopyButtons({ id, of, copy, share }: CopyButtonsProps) {
  const { copying } = useWords();
  const names: Record<CopyKind, [string, string]> = {
    link: [copying.copyLink, copying.copyLinkOf({ item: of })],
    attribution: [copying.copyAttribution, copying.copyAttributionOf({ item: of })],
  };
  const [result, setResult] = useState<{ kind: CopyKind; failed?: string }>();
  return (
    <>
      {(['link', 'attribution'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.button}
          aria-label={names[kind][1]}
          onClick={() => void copy(id, kind).then((outcome) => setResult({ kind, ...outcome }))}
        >
          {names[kind][0]}
        </button>
      ))}
      {share !== undefined && (
        <OutsideLink className={styles.button} href={share} aria-label={copying.shareOf({ item: of })}>
          {copying.share}
        </OutsideLink>
      )}
      <span className={styles.result} aria-live="polite">
        {result && (result.failed === undefined ? copying.copied : copying.notCopied)}
      </span>
      {result?.failed !== undefined && (
        <textarea
          className={styles.words}
          readOnly
          rows={4}
          aria-label={copying.byHand}
          value={result.failed}
        />
      )}
    </>
  );
}
