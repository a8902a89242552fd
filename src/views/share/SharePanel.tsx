import { useEffect, useId, useState } from 'react';
import { CopyField } from './CopyField';
import { Choice } from './Choice';
import { FramePreview } from './FramePreview';
import { LookChoice } from './LookChoice';
import { PartChoice } from './PartChoice';
import type { ShareChoice, ShareActions } from './ShareActions';
import { useSharingWords } from '../wording/useWords';
import styles from './Share.module.css';

interface SharePanelProps {
  work: ShareActions;
  /** The part it opens with. */
  begin: string;
  /** What it is called where nothing around it says so. */
  title?: string;
}

/** Everything there is to share a part of a story by: its link, and what a publisher pastes, with a live preview. */
export function SharePanel({ work, begin, title }: SharePanelProps) {
  const { share } = useSharingWords();
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

  const themes = [
    { value: 'auto', name: share.themeOfPage },
    { value: 'light', name: share.themeLight },
    { value: 'dark', name: share.themeDark },
  ] as const;
  const widths = ['', '320', '480', '640'].map((value) => ({ value, name: value || share.widthHere }));
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
        <h3 className={styles.heading}>{share.link}</h3>
        <CopyField label={share.address} words={work.link(part)} copy={work.copy} said={setSaid} />
        {(attributed || send) && (
          <div className={styles.actions}>
            {attributed && (
              <button
                type="button"
                className={styles.button}
                onClick={() => tell(attributed(), share.copiedAttribution, share.notCopied)}
              >
                {share.copyAttribution}
              </button>
            )}
            {send && (
              <button
                type="button"
                className={styles.button}
                onClick={() => tell(send(part), share.shared, share.notShared)}
              >
                {share.device}
              </button>
            )}
          </div>
        )}
      </div>
      <div className={styles.group}>
        <h3 className={styles.heading}>{share.onYourPage}</h3>
        <Choice
          name={share.form}
          options={work.forms}
          value={form}
          onChoose={(chosen) => change({ form: chosen })}
        />
        <p className={styles.note}>{work.forms.find(({ value }) => value === form)?.note}</p>
        {form !== 'words' && form !== 'address' && (
          <Choice
            name={share.theme}
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
            {share.checkToday}
          </label>
        )}
        {words === undefined ? (
          <p className={styles.note}>{share.noSuchForm}</p>
        ) : (
          <CopyField
            label={share.snippet}
            words={words}
            copy={work.copy}
            said={setSaid}
            lines
            prose={form === 'words'}
          />
        )}
      </div>
      <div className={styles.group}>
        <h3 className={styles.heading}>{share.preview}</h3>
        <Choice name={share.width} options={widths} value={width} onChoose={setWidth} />
        <FramePreview
          key={work.frame(choice)}
          src={work.frame(choice)}
          width={width}
          follow={(frame, tellHeight) => work.follow(frame, theme, tellHeight)}
        />
        <p className={styles.note} id={`${id}-measured`}>
          {heights === '' ? share.measuring : share.measured({ heights: heights.replaceAll(' ', ', ') })}
        </p>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
