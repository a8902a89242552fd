import { useEffect, useId, useRef } from 'react';
import { SharePanel } from './SharePanel';
import type { ShareActions } from './ShareActions';
import { useSharingWords } from '../wording/useWords';
import styles from './Share.module.css';

interface ShareDialogProps {
  work: ShareActions;
  begin: string;
  onClose: () => void;
}

/** The panel over the page: Escape, the button, or a press beside it closes it, and focus goes back to where it was. */
export function ShareDialog({ work, begin, onClose }: ShareDialogProps) {
  const { share, language, direction } = useSharingWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // The page has its own use for Escape, and must not hear of it.
    dialog.current?.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
  }, []);
  return (
    <dialog
      ref={dialog}
      lang={language}
      dir={direction}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      closedby="any"
    >
      <div className={styles.sheet}>
        <div className={styles.top}>
          <h2 id={id} className={styles.title}>
            {share.title}
          </h2>
          <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
            {share.close}
          </button>
        </div>
        <SharePanel work={work} begin={begin} />
      </div>
    </dialog>
  );
}
