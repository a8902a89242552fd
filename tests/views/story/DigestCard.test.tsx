import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DigestCard } from '../../../src/views/story/DigestCard';
import { SectionDigest } from '../../../src/views/story/SectionDigest';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

const folds = (container: HTMLElement) => [...container.querySelectorAll('details[name]')];

describe('a story as a card in somebody else’s page', () => {
  it('has its headline and what to know at a glance open, and every section closed under its name', () => {
    const { container } = show(<DigestCard story={exampleStory} reader={newReader} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(exampleStory.title);
    for (const { text } of exampleStory.glance)
      expect(screen.getByRole('region', { name: 'At a glance' })).toHaveTextContent(text);
    expect(folds(container).map((fold) => fold.querySelector('summary > span')?.textContent)).toEqual([
      'Where each side stands',
      'What is not known',
      'Timeline',
      'Who said what',
      'Full text',
      'Sources',
    ]);
    expect(folds(container).some((fold) => fold.hasAttribute('open'))).toBe(false);
  });

  it('opens one section at a time without script: all of them have one name', () => {
    const { container } = show(<DigestCard story={exampleStory} reader={newReader} />);
    expect(new Set(folds(container).map((fold) => fold.getAttribute('name'))).size).toBe(1);
  });

  it('holds what every link in it leads to', () => {
    const { container } = show(<DigestCard story={exampleStory} reader={newReader} />);
    const missing = [...container.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => id !== '-' && !container.querySelector(`[id="${id}"]`));
    expect(missing).toEqual([]);
  });

  it('counts what a section holds, from the first to the last date', () => {
    const { container } = show(<SectionDigest story={exampleStory} section="timeline" />);
    expect(container).toHaveTextContent(new RegExp(`^${exampleStory.events.length} events, .+ to .+\\d$`));
  });

  it('says how many voices are not named, and nothing of that where all are', () => {
    const named = {
      ...exampleStory,
      speakers: exampleStory.speakers.map((speaker) => ({ ...speaker, naming: 'named' as const })),
    };
    const all = new Set(exampleStory.statements.flatMap(({ speakers }) => speakers)).size;
    const { container } = show(
      <>
        <p>
          <SectionDigest story={exampleStory} section="voices" />
        </p>
        <p>
          <SectionDigest story={named} section="voices" />
        </p>
      </>,
    );
    const [some, none] = container.querySelectorAll('p');
    expect(some).toHaveTextContent(new RegExp(`^${all} voices, \\d+ not named$`));
    expect(none).toHaveTextContent(new RegExp(`^${all} voices$`));
    expect(within(container).getAllByText(`${all} voices`)).toHaveLength(2);
  });
});
