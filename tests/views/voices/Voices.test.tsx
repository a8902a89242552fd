import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Statement, Story } from '../../../src/model/story';
import type { ReaderState } from '../../../src/views/reader/ReaderState';
import { Voices } from '../../../src/views/voices/Voices';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

function showVoices(reader: Partial<ReaderState> = {}, story: Story = exampleStory) {
  return show(<Voices story={story} reader={{ ...newReader, ...reader }} />, reader.focus);
}

/** The example story with this statement changed. */
function storyWith(id: string, change: Partial<Statement>): Story {
  const statements = exampleStory.statements.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...exampleStory, statements };
}

const voices = () => screen.getAllByRole('heading', { level: 4 }).filter((name) => !name.closest('[hidden]'));
const notesOf = (speaker: string) => {
  const notes = byId(speaker).querySelector('details');
  if (!notes) throw new Error(`no notes on ${speaker}`);
  notes.open = true;
  return notes;
};

describe('who said what', () => {
  it('gives a quotation in quotation marks, with cue, listener and date, under its speaker', () => {
    showVoices();
    const okafor = byId('okafor');
    expect(within(okafor).getByRole('heading', { name: 'Ada Okafor Harbour master' })).toBeVisible();
    expect(okafor.querySelector('blockquote')).toHaveTextContent(
      '“We have not confirmed that the gate was open.”',
    );
    expect(byId('okafor-has-not-confirmed')).toHaveTextContent('Said to reporters, 8 August 3');
  });

  it('gives a translated quotation in its own language, and the translation as one', () => {
    const translation = {
      translated: 'ja',
      original: ['門が開いていたとは確認していない'],
    };
    showVoices({}, storyWith('okafor-has-not-confirmed', translation));
    const saying = byId('okafor-has-not-confirmed');
    const original = within(saying).getByText('「門が開いていたとは確認していない」');
    expect(original.closest('blockquote')).toHaveAttribute('lang', 'ja');
    expect(saying).toHaveTextContent('Translation: “We have not confirmed that the gate was open.”');
  });

  it('says of translated words alone from which language they were', () => {
    showVoices({}, storyWith('okafor-has-not-confirmed', { translated: 'ja' }));
    expect(byId('okafor-has-not-confirmed')).toHaveTextContent(
      'Said to reporters, translated from Japanese, 8 August 3',
    );
  });

  it('has one entry for a voice, with all that it says', () => {
    showVoices();
    expect(within(byId('okafor')).getAllByRole('heading')).toHaveLength(1);
    expect(byId('okafor')).toContainElement(byId('okafor-has-not-confirmed'));
    expect(byId('okafor')).toContainElement(byId('okafor-archive'));
    expect(voices()).toHaveLength(5);
  });

  it('writes “told” without a “to”', () => {
    showVoices();
    expect(byId('keeper-it-was-bad')).toHaveTextContent('Told The Gazette, Before 8 August');
  });

  it('labels a paraphrase, so that no reader takes it for the speaker’s words', () => {
    showVoices();
    const paraphrase = byId('okafor-archive');
    expect(paraphrase).toHaveTextContent('She would not speak about the archive.Paraphrase, 8 August');
    expect(paraphrase.querySelector('blockquote')).toBeNull();
  });

  it('shows silence as an answer, on a dotted rail', () => {
    showVoices();
    expect(
      within(byId('ministry-no-comment')).getByText('No comment', { selector: 'div > p' }),
    ).toBeVisible();
    expect(byId('works-ministry--here')).toHaveAttribute('data-line', 'dotted');
  });

  it('says who is not named, and draws their rails dashed', () => {
    showVoices();
    expect(byId('former-keeper')).toHaveTextContent('Briefed on the night, not named');
    expect(byId('former-keeper--here')).toHaveAttribute('data-line', 'dashed');
    expect(byId('okafor--here')).not.toHaveAttribute('data-line');
  });

  it('groups the voices by the hands their words passed through', () => {
    showVoices();
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['The Courier', 'The Gazette, and through it', 'Directly in The Courier']);
  });

  it('says by which other way words came', () => {
    showVoices({}, storyWith('residents-pumps', { routes: [['courier'], ['gazette', 'courier']] }));
    expect(byId('residents-pumps')).toHaveTextContent('also through The Gazette, then The Courier');
  });

  it('gives joint words once, and says of the others that they are the same', () => {
    showVoices({}, storyWith('residents-pumps', { speakers: ['residents', 'okafor'] }));
    expect(screen.getAllByText('The pumps have run since May.')).toHaveLength(1);
    expect(byId('okafor')).toHaveTextContent('The same words are given to Residents and to them, together.');
    expect(within(byId('okafor')).getByRole('link', { name: 'The same words' })).toHaveAttribute(
      'href',
      '#residents-pumps',
    );
  });

  it('leads by the name of a voice that has joint words alone to those words, and by no second link', () => {
    showVoices({}, storyWith('residents-pumps', { speakers: ['residents', 'lind'] }));
    const joint = byId('lind');
    expect(within(joint).getByRole('link', { name: 'Per Lind' })).toHaveAttribute('href', '#residents-pumps');
    expect(within(joint).getAllByRole('link')).toHaveLength(1);
  });

  it('chooses a voice by its name: its one saying, or all of them', () => {
    showVoices();
    expect(screen.getByRole('link', { name: 'Residents' })).toHaveAttribute('href', '#residents-pumps');
    expect(screen.getByRole('link', { name: 'Ada Okafor' })).toHaveAttribute('href', '#okafor');
  });

  it('names in one sentence those who are reported and not heard', () => {
    showVoices();
    expect(screen.getByText('Reported, not heard:').parentElement).toHaveTextContent(
      'Reported, not heard: Per Lind, Deputy harbour master.',
    );
    expect(byId('lind')).toHaveTextContent('Per Lind');
  });

  it('gives every speaker one place that links lead to', () => {
    const { container } = showVoices();
    for (const { id } of exampleStory.speakers) {
      expect(container.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
    }
  });
});

describe('the notes on a voice', () => {
  it('are folded, one for each, under a name of their own', () => {
    showVoices();
    expect(screen.getByLabelText('Notes: Ada Okafor')).toBeVisible();
    expect(byId('okafor').querySelectorAll('details')).toHaveLength(1);
    expect(byId('okafor').querySelector('details')).not.toHaveAttribute('open');
  });

  it('say who this is, or that the report does not say', () => {
    showVoices();
    expect(notesOf('former-keeper')).toHaveTextContent('Said to have left the port before the flood.');
    expect(notesOf('residents')).toHaveTextContent('The report does not say who this is.');
  });

  it('link the claims that its words bear on, by their short names, with the stance and the caveat', () => {
    const [claim, ...others] = exampleStory.claims;
    if (!claim) throw new Error('no claim');
    const story = { ...exampleStory, claims: [{ ...claim, short: 'Gate open' }, ...others] };
    showVoices({}, story);
    const notes = notesOf('okafor');
    expect(notes).toHaveTextContent(
      '“We have not confirmed that …”: Has not confirmed: Gate open. She spoke of the gate, not of the archive.',
    );
    expect(within(notes).getByRole('link', { name: 'Gate open' })).toHaveAttribute('href', '#gate-open');
  });

  it('say what its words answer, and what withdraws them', () => {
    showVoices(
      {},
      storyWith('residents-pumps', { answers: ['okafor-archive'], withdrawnBy: ['keeper-it-was-bad'] }),
    );
    const notes = notesOf('residents');
    expect(notes).toHaveTextContent('Answers Ada Okafor, “She would not speak about …”.');
    expect(notes).toHaveTextContent('Withdrawn by a former gate keeper, “It was bad – very bad.”.');
    expect(within(notes).getByRole('link', { name: /^Ada Okafor/ })).toHaveAttribute(
      'href',
      '#okafor-archive',
    );
  });
});
