import { itemsOn } from '../../model/lookups';
import type { Story } from '../../model/story';
import { ItemAnchor } from '../ItemAnchor';
import { itemWords, markOfItem } from '../itemWords';
import { MarkShape } from '../MarkShape';
import { standsFor } from '../standsFor';
import styles from './FullText.module.css';
import type { TextPlan } from './planText';
import type { Run } from './runsOf';
import { Words } from './Words';

interface TextRunProps {
  story: Story;
  plan: TextPlan;
  run: Run;
}

/** A run of the text: plain, or the mark of a passage with the links to what rests on it. */
export function TextRun({ story, plan, run }: TextRunProps) {
  const { link, passages = [] } = run.first;
  const items = itemsOn(story, passages);
  const [item] = items;
  const words = <Words segments={run.segments} />;
  if (item === undefined) return link === undefined ? words : <a href={link}>{words}</a>;

  const marks = items.map((each) => markOfItem(story, each) ?? 'none');
  const [id, ...nested] = plan.get(run.first)?.begins ?? [];
  const also = plan.get(run.last)?.also ?? [];
  return (
    <>
      <mark
        id={id}
        className={styles.passage}
        data-mark={markOfItem(story, item)}
        {...standsFor(...items)}
        data-marks={new Set(marks).size > 1 ? marks.join(' ') : undefined}
      >
        {nested.map((inner) => (
          <span key={inner} id={inner} data-anchor="" />
        ))}
        {link === undefined ? (
          <ItemAnchor className={styles.ground} story={story} to={item}>
            {words}
          </ItemAnchor>
        ) : (
          <a className={styles.ground} href={link}>
            {words}
          </a>
        )}
      </mark>
      {also.map((other) => (
        <ItemAnchor
          key={other}
          className={styles.also}
          story={story}
          to={other}
          aria-label={`also: ${itemWords(story, other)}`}
          title={itemWords(story, other)}
          data-mark={markOfItem(story, other)}
          data-control=""
        >
          <AlsoShape mark={markOfItem(story, other)} />
        </ItemAnchor>
      ))}
    </>
  );
}

/** The mark's shape; a plus for a claim, which has no standing. Drawn, so that the text holds its own words alone. */
function AlsoShape({ mark }: { mark: ReturnType<typeof markOfItem> }) {
  if (mark) return <MarkShape mark={mark} />;
  return (
    <svg viewBox="0 0 10 10" width="0.7em" height="0.7em" stroke="currentColor" aria-hidden="true">
      <path d="M5 0.5v9M0.5 5h9" strokeWidth="1.8" />
    </svg>
  );
}
