import type { Block, Story } from '../../model/story';
import styles from './FullText.module.css';
import type { Cluster, RunningBlock } from './clustersOf';
import { itemsNoted } from './itemsNoted';
import { PassageNote } from './PassageNote';
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
          <Notes {...rest} block={block} />
        </>
      );
    }
    case 'paragraph': {
      const place = `paragraph--${block.number}`;
      return (
        <>
          <div id={place} className={styles.box} data-peek={place}>
            <p className={styles.paragraph} data-number={block.number}>
              <Clusters {...rest} block={block} />
            </p>
          </div>
          <Notes {...rest} block={block} />
        </>
      );
    }
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

/** The notes of a block after it, and not in it, lest they lift it with them. */
function Notes({ story, block, clusters }: RunningText) {
  return clusters.get(block)?.map((cluster, index) => {
    const items = itemsNoted(story, cluster);
    return (
      cluster.listId !== undefined &&
      items.length > 0 && <PassageNote key={index} story={story} id={cluster.listId} items={items} />
    );
  });
}
