import { useId, useState } from 'react';
import { useSharingWords } from '../wording/useWords';
import type { ShareLooks } from './ShareActions';
import styles from './Share.module.css';

interface LookChoiceProps {
  looks: ShareLooks;
  /** Told the look as a frame's query has it. */
  onChoose: (look: string) => void;
}

type Accent = Record<'light' | 'dark', string>;

/** What the accent is while a publisher has only asked for one: readable in both themes. */
const firstAccent: Accent = { light: '0055aa', dark: '8ab8ff' };

/** How a widget looks: an accent for each theme, with its contrast, and what changes no colour. */
export function LookChoice({ looks, onChoose }: LookChoiceProps) {
  const { share } = useSharingWords();
  const names: Readonly<Record<string, string>> = {
    font: share.typeface,
    radius: share.corners,
    density: share.spacing,
  };
  const [accent, setAccent] = useState<Accent>();
  const [parts, setParts] = useState<Readonly<Record<string, string>>>({});
  const choose = (newAccent: Accent | undefined, newParts: Readonly<Record<string, string>>) => {
    setAccent(newAccent);
    setParts(newParts);
    const chosen = Object.entries(newParts).filter(([, value]) => value !== '');
    onChoose(
      [
        ...(newAccent ? [`accent=${newAccent.light},${newAccent.dark}`] : []),
        ...chosen.map((part) => part.join('=')),
      ].join('&'),
    );
  };
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={accent !== undefined}
          onChange={({ target }) => choose(target.checked ? firstAccent : undefined, parts)}
        />{' '}
        {share.accent}
      </label>
      {accent && (
        <div className={styles.looks}>
          {(['light', 'dark'] as const).map((theme) => (
            <AccentChoice
              key={theme}
              theme={theme}
              digits={accent[theme]}
              looks={looks}
              onChoose={(digits) => choose({ ...accent, [theme]: digits }, parts)}
            />
          ))}
        </div>
      )}
      <div className={styles.looks}>
        {Object.entries(looks.values).map(([part, values]) => (
          <label key={part} className={styles.field}>
            <span className={styles.label}>{names[part] ?? part}</span>
            <select
              className={styles.select}
              value={parts[part] ?? ''}
              onChange={({ target }) => choose(accent, { ...parts, [part]: target.value })}
            >
              <option value="">{share.usualLook}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {value.charAt(0).toUpperCase() + value.slice(1)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className={styles.note}>{share.lookNote}</p>
    </div>
  );
}

interface AccentChoiceProps {
  theme: 'light' | 'dark';
  digits: string;
  looks: ShareLooks;
  onChoose: (digits: string) => void;
}

function AccentChoice({ theme, digits, looks, onChoose }: AccentChoiceProps) {
  const { share } = useSharingWords();
  const id = useId();
  const contrast = looks.contrast(digits, theme) ?? 1;
  // Cut, not rounded, so that 4.46 is not called 4.5.
  const ratio = (Math.floor(contrast * 10) / 10).toFixed(1);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {theme === 'light' ? share.whereLight : share.whereDark}
      </label>
      <input
        id={id}
        type="color"
        className={styles.colour}
        value={`#${digits}`}
        aria-describedby={`${id}-contrast`}
        onChange={({ target }) => onChoose(target.value.slice(1))}
      />
      <p id={`${id}-contrast`} className={styles.note}>
        {contrast >= looks.least
          ? share.contrastFine({ ratio })
          : share.contrastLow({ ratio, least: looks.least })}
      </p>
    </div>
  );
}
