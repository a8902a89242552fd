import type { Block, Story } from '../../model/story';
import styles from './FullText.module.css';
import type { TextPlan } from './planText';
import { runsOf } from './runsOf';
import { TextRun } from './TextRun';

interface TextBlockProps {
  story: Story;
  plan: TextPlan;
  block: Block;
}

/** One block of the full text, with the blocks inside it. */
export function TextBlock({ block, ...rest }: TextBlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading className={styles.heading}>
          <Runs {...rest} block={block} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p id={`paragraph--${block.number}`} className={styles.paragraph} data-number={block.number}>
          <Runs {...rest} block={block} />
        </p>
      );
    case 'quotation':
      return (
        <blockquote className={styles.quotation}>
          {block.blocks.map((inner, index) => (
            <TextBlock key={index} {...rest} block={inner} />
          ))}
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index} className={styles.item}>
          {item.map((inner, place) => (
            <TextBlock key={place} {...rest} block={inner} />
          ))}
        </li>
      ));
      return block.start === undefined ? (
        <ul className={styles.bullets}>{items}</ul>
      ) : (
        <ol className={styles.numbers} start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

function Runs({ block, ...rest }: TextBlockProps & { block: Extract<Block, { segments: unknown }> }) {
  return runsOf(block.segments).map((run, index) => <TextRun key={index} {...rest} run={run} />);
}
