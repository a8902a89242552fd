import type { Block, Story } from '../../model/story';
import styles from './FullText.module.css';
import type { Cluster, RunningBlock } from './clustersOf';
import { OverlappingItems } from './OverlappingItems';
import { findOverlap } from './findOverlap';
import { TextCluster } from './TextCluster';

interface TextBlockProps {
  story: Story;
  block: Block;
  /** Of every block of running text in the story. */
  clusters: ReadonlyMap<RunningBlock, readonly Cluster[]>;
}

/** One block of the full text, with the blocks inside it. */
export function TextBlock({ block, ...rest }: TextBlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <>
          <Heading className={styles.heading}>
            <Clusters {...rest} block={block} />
          </Heading>
          <Overlaps {...rest} block={block} />
        </>
      );
    }
    case 'paragraph':
      return (
        <>
          <p id={`paragraph--${block.number}`} className={styles.paragraph} data-number={block.number}>
            <Clusters {...rest} block={block} />
          </p>
          <Overlaps {...rest} block={block} />
        </>
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

type RunningText = TextBlockProps & { block: RunningBlock };

function Clusters({ story, block, clusters }: RunningText) {
  return clusters
    .get(block)
    ?.map((cluster, index) => <TextCluster key={index} story={story} cluster={cluster} />);
}

/** The lists of overlapping items, after the block, since HTML allows no list inside a paragraph. */
function Overlaps({ story, block, clusters }: RunningText) {
  return clusters.get(block)?.map((cluster, index) => {
    const overlap = findOverlap(story, cluster);
    return overlap && <OverlappingItems key={index} story={story} overlap={overlap} />;
  });
}
