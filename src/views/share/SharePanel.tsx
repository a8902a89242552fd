import { useEffect, useId, useState } from 'react';
import { CopyField } from './CopyField';
import { Choice } from './Choice';
import { FramePreview } from './FramePreview';
import { LookChoice } from './LookChoice';
import { PartChoice } from './PartChoice';
import type { ShareChoice, ShareActions } from './ShareActions';
import styles from './Share.module.css';

const themes = [
  { value: 'auto', name: 'That of the page' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const;

const widths = [
  { value: '', name: 'As wide as here' },
  { value: '320', name: '320' },
  { value: '480', name: '480' },
  { value: '640', name: '640' },
] as const;

interface SharePanelProps {
  work: ShareActions;
  /** The part it opens with. */
  begin: string;
  /** What it is called where nothing around it says so. */
  title?: string;
}

/** Everything there is to share a part of a story by: its link, and what a publisher pastes, with a live preview. */
export function SharePanel({ work, begin, title }: SharePanelProps) {
  const [choice, setChoice] = useState<ShareChoice>({
    part: work.parts.some(({ value }) => value === begin) ? begin : '',
    form: work.forms[0]?.value ?? '',
    theme: 'auto',
    look: '',
    heights: '',
    checked: false,
  });
  const [width, setWidth] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  const { part, form, theme, heights } = choice;
  const change = (changed: Partial<ShareChoice>) => {
    setSaid('');
    setChoice((chosen) => ({ ...chosen, ...changed }));
  };

  useEffect(
    () => work.measure(part, (measured) => setChoice((chosen) => ({ ...chosen, heights: measured }))),
    [work, part],
  );

  const words = work.snippet(choice);
  const attributed = work.copyAttributed(part);
  const { send } = work;
  const tell = (done: Promise<boolean>, yes: string, no: string) =>
    void done.then((worked) => setSaid(worked ? yes : no));

  return (
    <div className={styles.panel}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      <PartChoice
        parts={work.parts}
        value={part}
        onChoose={(chosen) => change({ part: chosen, heights: '' })}
      />
      <div className={styles.group}>
        <h3 className={styles.heading}>Link</h3>
        <CopyField label="Address" words={work.link(part)} copy={work.copy} said={setSaid} />
        {(attributed || send) && (
          <div className={styles.actions}>
            {attributed && (
              <button
                type="button"
                className={styles.button}
                onClick={() => tell(attributed(), 'Copied with its attribution', 'Not copied')}
              >
                Copy with attribution
              </button>
            )}
            {send && (
              <button
                type="button"
                className={styles.button}
                onClick={() => tell(send(part), 'Shared', 'Not shared')}
              >
                Share by this device…
              </button>
            )}
          </div>
        )}
      </div>
      <div className={styles.group}>
        <h3 className={styles.heading}>On your page</h3>
        <Choice
          name="Form"
          options={work.forms}
          value={form}
          onChoose={(chosen) => change({ form: chosen })}
        />
        <p className={styles.note}>{work.forms.find(({ value }) => value === form)?.note}</p>
        {form !== 'words' && form !== 'address' && (
          <Choice
            name="Theme"
            options={themes}
            value={theme}
            onChoose={(chosen) => change({ theme: chosen })}
          />
        )}
        {form !== 'words' && form !== 'address' && (
          <LookChoice looks={work.looks} onChoose={(look) => change({ look })} />
        )}
        {form === 'element' && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={choice.checked}
              onChange={(event) => change({ checked: event.target.checked })}
            />{' '}
            Let browsers check that the script is today’s, and refuse any later one
          </label>
        )}
        {words === undefined ? (
          <p className={styles.note}>
            Editors turn the address of a story or of a section into a frame, not that of a single item: paste
            the plain frame as HTML.
          </p>
        ) : (
          <CopyField label="Snippet" words={words} copy={work.copy} said={setSaid} lines />
        )}
      </div>
      <div className={styles.group}>
        <h3 className={styles.heading}>Preview</h3>
        <Choice name="Width in px" options={widths} value={width} onChoose={setWidth} />
        <FramePreview
          key={work.frame(choice)}
          src={work.frame(choice)}
          width={width}
          follow={(frame, tellHeight) => work.follow(frame, theme, tellHeight)}
        />
        <p className={styles.note} id={`${id}-measured`}>
          {heights === ''
            ? 'Measuring heights …'
            : `Measured, in px (width:height): ${heights.replaceAll(' ', ', ')}.`}
        </p>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
