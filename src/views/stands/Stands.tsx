import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Story } from '../../model/story';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import type { ReaderState } from '../reader/ReaderState';
import { hasModifierKey } from '../reader/hasModifierKey';
import { readerSearch } from '../reader/readerSearch';
import { SectionFrame } from '../layout/SectionFrame';
import { StandsTable } from './StandsTable';

interface StandsProps {
  story: Story;
  reader: ReaderState;
}

/** Where each side stands on each claim: one table, which narrow widths read as a list by claim. */
export function Stands({ story, reader }: StandsProps) {
  const navigate = useNavigate();
  // The link's own address has the side alone; script keeps the reader's clock and focus.
  const onClick = (event: MouseEvent) => {
    const side = (event.target as Element).closest('a[data-chooses]')?.getAttribute('data-chooses');
    if (!side || hasModifierKey(event)) return;
    event.preventDefault();
    const search = readerSearch(reader, { side, claim: null, hands: null });
    void navigate({ search, hash: '#voices' }, { preventScrollReset: true });
    // The router does not scroll to the statements, which are further down the page.
    document.getElementById('voices')?.scrollIntoView();
  };
  return (
    <SectionFrame
      id="stands"
      slug={story.slug}
      title="Where each side stands"
      lead={
        <StaticIsland as="span" name="stands-lead">
          {rendersStatic &&
            (() =>
              story.stands.length > 0 ? (
                <>
                  Read across for one claim, down for one side.{' '}
                  <span data-control="">Every answer opens on the words behind it.</span>
                </>
              ) : (
                'This story records no claims.'
              ))}
        </StaticIsland>
      }
    >
      {story.stands.length > 0 && (
        <StaticIsland name="stands" onClick={onClick}>
          {rendersStatic && (() => <StandsTable story={story} />)}
        </StaticIsland>
      )}
    </SectionFrame>
  );
}
