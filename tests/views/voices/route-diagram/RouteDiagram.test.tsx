import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReaderState } from '../../../../src/views/reader/ReaderState';
import { Voices } from '../../../../src/views/voices/Voices';
import { byId } from '../../byId';
import { exampleStory } from '../../exampleStory';
import { newReader, show } from '../../show';

function showDiagram(reader: Partial<ReaderState> = {}) {
  show(<Voices story={exampleStory} reader={{ ...newReader, ...reader }} />, reader.focus);
  return screen.getByRole('figure', { name: 'How the statements came to the reader' });
}

/** The names of all links in the diagram that are marked as being on the way. */
function onWay(figure: HTMLElement): string[] {
  return [...figure.querySelectorAll('li[data-way] > a')].map(
    (link) => link.getAttribute('href')?.replace(/^\?hand=(.*)#voices$/, '$1') ?? '',
  );
}

describe('the routes drawn', () => {
  it('are one list of links for a screen reader: every hand, and every line with its count', () => {
    const links = within(showDiagram()).getAllByRole('link');
    const names = [
      'A former gate keeper (not named)',
      'A former gate keeper (not named) to The Gazette, 1 statement, not named',
      'The Gazette',
      'The Gazette to The Courier, 1 statement, reported',
      'The Gazette to The Courier, 1 statement, not named',
      'Ada Okafor',
      'Ada Okafor to The Courier, 2 statements, on the record',
      'Residents (not named)',
      'Residents (not named) to The Courier, 1 statement, not named',
      'Ministry of Works',
      'Ministry of Works to The Courier, 1 silence, no comment',
      'The Courier',
    ];
    expect(links).toHaveLength(names.length);
    for (const [at, name] of names.entries()) expect(links[at]).toHaveAccessibleName(name);
    expect(links[3]).toHaveAccessibleDescription(/; leads to all 2 between them$/);
    expect(links[6]).not.toHaveAccessibleDescription(/leads to all/);
  });

  it('do not count twice for a screen reader', () => {
    const figure = within(showDiagram());
    expect(
      figure.getByRole('link', { name: /^Ada Okafor to The Courier, 2 statements, on the record$/ }),
    ).toHaveAttribute('href', '?hand=okafor&hand=courier#voices');
    expect(figure.queryByRole('img')).not.toBeInTheDocument();
  });

  it('name every line to those who point at it', () => {
    const lines = [...showDiagram().querySelectorAll('svg title')].map((title) => title.textContent);
    expect(lines).toContain('Ada Okafor to The Courier, 2 statements, on the record');
    expect(lines).toHaveLength(exampleStory.routeDiagram.lines.length);
  });

  it('link each hand to the statements that passed through it', () => {
    expect(within(showDiagram()).getByRole('link', { name: 'Ada Okafor' })).toHaveAttribute(
      'href',
      '?hand=okafor#voices',
    );
  });

  it('mark dashed who is not named', () => {
    const unnamed = [...showDiagram().querySelectorAll('g[data-unnamed]')];
    expect(unnamed.map((line) => line.textContent)).toEqual([
      'A former gate keeper (not named) to The Gazette, 1 statement, not named',
      'The Gazette to The Courier, 1 statement, not named; leads to all 2 between them',
      'Residents (not named) to The Courier, 1 statement, not named',
    ]);
  });

  it('explain only the marks they show', () => {
    const key = showDiagram().querySelector('figcaption');
    expect(key).toHaveTextContent('on the record');
    expect(key).toHaveTextContent('no comment');
    expect(key).toHaveTextContent('thicker is more statements');
  });
});

describe('the way from a speaker to the reader', () => {
  it('is marked for what is pointed at, and released after', () => {
    const figure = showDiagram();
    expect(onWay(figure)).toEqual([]);
    fireEvent.pointerOver(within(figure).getByRole('link', { name: /^A former gate keeper \(not named\)$/ }));
    expect(onWay(figure)).toEqual(['former-keeper', 'gazette', 'courier']);
    const [line] = figure.querySelectorAll('g[data-line]');
    fireEvent.pointerOver((line as Element).querySelector('path') as Element);
    expect(onWay(figure)).toContain('courier');
    fireEvent.pointerOut(figure.querySelector('ol') as Element);
    expect(onWay(figure)).toEqual([]);
  });

  it('is marked for what has the keyboard', () => {
    const figure = showDiagram();
    const link = within(figure).getByRole('link', { name: /^Ministry of Works to/ });
    fireEvent.focus(link);
    expect(onWay(figure)).toEqual(['works-ministry', 'courier']);
    fireEvent.blur(link);
    expect(onWay(figure)).toEqual([]);
  });

  it('is marked for the statement in focus', () => {
    expect(onWay(showDiagram({ focus: 'keeper-it-was-bad' }))).toEqual([
      'former-keeper',
      'gazette',
      'courier',
    ]);
  });

  it('is marked for the speaker or paper in focus, and so are the statements', () => {
    const figure = showDiagram({ focus: 'gazette' });
    expect(onWay(figure)).toEqual(['former-keeper', 'gazette', 'courier']);
    expect(within(figure).getByRole('link', { name: 'The Gazette' })).toHaveAttribute('aria-current', 'true');
    const marked = [...document.querySelectorAll('article[data-way]')].map(({ id }) => id);
    expect(marked).toEqual(['gazette-reports-gate', 'keeper-it-was-bad']);
  });

  it('is marked for the hand that is chosen', () => {
    expect(onWay(showDiagram({ hands: ['former-keeper'] }))).toEqual(['former-keeper', 'gazette', 'courier']);
    expect(screen.getByRole('link', { name: /^A former gate keeper \(not named\)$/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('is nothing for an event, which nobody said', () => {
    expect(onWay(showDiagram({ focus: 'gate-opened' }))).toEqual([]);
    expect(byId('keeper-it-was-bad')).not.toHaveAttribute('data-way');
  });

  it('leads on when a drawn line is chosen', () => {
    const figure = showDiagram();
    const index = exampleStory.routeDiagram.lines.findIndex(({ from }) => from === 'okafor');
    const chosen: string[] = [];
    figure.addEventListener('click', (event) => {
      chosen.push((event.target as Element).getAttribute('href') ?? '');
    });
    fireEvent.click(figure.querySelector(`g[data-line="${index}"] path`) as Element);
    expect(chosen).toContain('?hand=okafor&hand=courier#voices');
  });
});
