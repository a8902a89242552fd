import { useEffect, useRef, useState } from 'react';
import { useSharingWords } from '../wording/useWords';
import styles from './Share.module.css';

interface FramePreviewProps {
  src: string;
  /** In CSS pixels; empty where it takes the room there is. */
  width: string;
  /** Tells the height of the frame's content; gives what ends it. */
  follow: (frame: HTMLIFrameElement, tell: (height: number) => void) => () => void;
}

/** Beyond this it scrolls inside, so that the rest of the choices stays near; CSS pixels. */
const tallest = 420;

/** The very frame that a publisher's page will have, sandboxed as it will be there. */
export function FramePreview({ src, width, follow }: FramePreviewProps) {
  const { share } = useSharingWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const following = useRef(follow);
  const [height, setHeight] = useState(300);
  useEffect(() => {
    const { current } = frame;
    return current ? following.current(current, setHeight) : undefined;
  }, []);
  return (
    <div className={styles.preview}>
      <iframe
        ref={frame}
        title={share.previewTitle}
        src={src}
        sandbox="allow-scripts"
        className={styles.frame}
        style={{
          inlineSize: width === '' ? '100%' : `${width}px`,
          blockSize: `${Math.min(height, tallest)}px`,
        }}
      />
    </div>
  );
}
