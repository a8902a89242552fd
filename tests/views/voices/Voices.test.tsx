import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReaderState } from '../../../src/views/reader/ReaderState';
import { Voices } from '../../../src/views/voices/Voices';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

function showVoices(reader: Partial<ReaderState> = {}) {
  return show(<Voices story={exampleStory} reader={{ ...newReader, ...reader }} />, reader.focus);
}

describe('who said what', () => {
  it('gives a quotation in quotation marks, with speaker, cue, listener and date', () => {
    showVoices();
    const quote = byId('okafor-has-not-confirmed');
    expect(quote.querySelector('blockquote')).toHaveTextContent(
      '“We have not confirmed that the gate was open.”',
    );
    expect(within(quote).getByRole('heading', { name: 'Ada Okafor' })).toBeVisible();
    expect(quote).toHaveTextContent('Said to reporters · 8 August 2023, Tuesday');
    expect(quote).toHaveTextContent('Note: She spoke of the gate, not of the archive.');
  });

  it('writes “told” without a “to”', () => {
    showVoices();
    expect(byId('keeper-it-was-bad')).toHaveTextContent('Told The Gazette · Before 8 August 2023');
  });

  it('labels a paraphrase, so that no reader takes it for the speaker’s words', () => {
    showVoices();
    const paraphrase = byId('okafor-archive');
    expect(paraphrase).toHaveTextContent('Paraphrase She would not speak about the archive.');
    expect(paraphrase.querySelector('blockquote')).toBeNull();
  });

  it('shows silence as an answer', () => {
    showVoices();
    expect(
      within(byId('ministry-no-comment')).getByText('Had not commented', { selector: 'p' }),
    ).toBeVisible();
    expect(within(byId('ministry-no-comment')).getByText('No comment')).toBeVisible();
  });

  it('says how an unnamed speaker is described, or that the report does not say who', () => {
    showVoices();
    expect(byId('keeper-it-was-bad')).toHaveTextContent(
      'Described, not named. Said to have left the port before the flood.',
    );
    expect(byId('residents-pumps')).toHaveTextContent(
      'Neither named nor described. The report does not say who.',
    );
  });

  it('names the hands in order, and says which is not named', () => {
    showVoices();
    const hands = within(byId('keeper-it-was-bad')).getByRole('list', {
      name: 'Hands it passed through',
    });
    expect(
      within(hands)
        .getAllByRole('listitem')
        .map((hand) => hand.textContent),
    ).toEqual(['A former gate keeper (not named)', 'through The Gazette', 'through The Courier']);
  });

  it('links the claims a statement bears on, with its stance and its gloss', () => {
    showVoices();
    const stances = within(byId('okafor-has-not-confirmed')).getByRole('list', {
      name: 'Claims it bears on',
    });
    expect(stances).toHaveTextContent(
      'Has not confirmed: The gate stood open for a night “Has not confirmed” is not a denial.',
    );
    expect(within(stances).getByRole('link')).toHaveAttribute('href', '#gate-open');
  });

  it('lists apart those who are reported as present and not heard', () => {
    showVoices();
    expect(
      screen.getByRole('heading', { name: 'Reported as present or concerned, but not heard' }),
    ).toBeVisible();
    expect(byId('lind')).toHaveTextContent('Per Lind');
  });

  it('gives every speaker one place that links lead to', () => {
    const { container } = showVoices();
    for (const { id } of exampleStory.speakers) {
      expect(container.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
    }
  });
});

describe('the filters', () => {
  it('count what each would show and keep the rest of the query', () => {
    showVoices({ claim: 'gate-open', clock: 'reported' });
    expect(screen.getByRole('link', { name: 'The port 1' })).toHaveAttribute(
      'href',
      '/stories/harbour-flood?side=port&claim=gate-open&clock=reported#voices',
    );
    expect(screen.getByRole('link', { name: 'Every side 4' })).toHaveAttribute('aria-current', 'true');
  });

  it('say what is hidden and how to see it', () => {
    showVoices({ side: 'port' });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Shown: 2 statements (of 5 statements, 1 silence), side: The port',
    );
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Show all 6' })).toHaveAttribute(
      'href',
      '/stories/harbour-flood#voices',
    );
  });

  it('hide and do not remove, so that a link to a hidden statement finds it', () => {
    showVoices({ side: 'port' });
    expect(byId('residents-pumps')).toHaveAttribute('hidden');
  });

  it('never hide the statement in focus', () => {
    showVoices({ side: 'port', focus: 'residents-pumps' });
    expect(byId('residents-pumps')).toBeVisible();
    expect(byId('residents-pumps')).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('Shown: 2 statements, and the one you follow');
  });

  it('say plainly that the story has no such side or claim, and show everything', () => {
    showVoices({ side: 'atlantis', claim: 'nonsense' });
    expect(screen.getByRole('status')).toHaveTextContent(
      'This story has no side “atlantis” and claim “nonsense”. 5 statements, 1 silence',
    );
    expect(screen.getAllByRole('article')).toHaveLength(6);
  });

  it('show what passed through a hand, or along a line, and the way back', () => {
    const { unmount } = showVoices({ hands: ['gazette'] });
    const shown = () => screen.getAllByRole('article').map(({ id }) => id);
    expect(shown()).toEqual(['gazette-reports-gate', 'keeper-it-was-bad']);
    expect(screen.getByRole('status')).toHaveTextContent('through: The Gazette');
    expect(screen.getByRole('link', { name: 'The Gazette 2' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('link', { name: /^Every hand/ })).toHaveAttribute(
      'href',
      '/stories/harbour-flood#voices',
    );
    unmount();
    showVoices({ hands: ['okafor', 'courier'] });
    expect(shown()).toEqual(['okafor-has-not-confirmed', 'okafor-archive']);
    expect(screen.getByRole('status')).toHaveTextContent('through: Ada Okafor to The Courier');
  });

  it('say plainly that the story has no such hand', () => {
    showVoices({ hands: ['nobody'] });
    expect(screen.getByRole('status')).toHaveTextContent('This story has no hand “nobody”.');
    expect(screen.getAllByRole('article')).toHaveLength(6);
  });

  it('are quiet where nothing is filtered', () => {
    showVoices();
    expect(screen.getByRole('status')).toHaveTextContent(/^5 statements, 1 silence$/);
    expect(screen.queryByRole('link', { name: /^Show all/ })).not.toBeInTheDocument();
  });
});
