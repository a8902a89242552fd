import { fireEvent, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { FocusEffects } from '../../../src/page/reader/FocusEffects';
import { focusAnnouncement } from '../../../src/page/reader/focusAnnouncement';
import { exampleStory } from '../../views/exampleStory';
import { newReader } from '../../views/show';
import { english } from '../../words/english';
import { render } from '../../views/render';

function Address() {
  const { search, hash } = useLocation();
  return <output>{`${search}${hash}`}</output>;
}

function follow(address: string) {
  render(
    <MemoryRouter initialEntries={[`/stories/harbour-flood${address}`]}>
      <FocusEffects story={exampleStory} reader={newReader} />
      <Address />
      <input aria-label="Any field" />
    </MemoryRouter>,
  );
  return {
    address: () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent,
    heard: () => screen.getByRole('status', { name: 'Focus' }).textContent,
  };
}

describe('what script adds to the focus', () => {
  it('Escape releases it, keeps the filters, and is heard', () => {
    const { address, heard } = follow('?side=port#gate-opened');
    expect(heard()).toBe('');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(address()).toBe('?side=port');
    expect(heard()).toBe('Let go.');
  });

  it('leaves Escape to a field, to whoever took it, and to an open dialog', () => {
    const { address } = follow('#gate-opened');
    fireEvent.keyDown(screen.getByLabelText('Any field'), { key: 'Escape' });
    const taken = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    taken.preventDefault();
    document.body.dispatchEvent(taken);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(address()).toBe('#gate-opened');
    dialog.remove();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(address()).toBe('');
  });

  it('Close takes the item from the address, by its link', () => {
    const { address } = follow('?side=port#gate-opened');
    const close = document.body.appendChild(document.createElement('a'));
    close.setAttribute('href', '#-');
    fireEvent.click(close);
    expect(address()).toBe('?side=port');
    close.remove();
  });

  it('takes no key, and does nothing where nothing is followed', () => {
    const { address, heard } = follow('#timeline');
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    expect(address()).toBe('#timeline');
    expect(heard()).toBe('');
  });

  it('says in one short line what is shown', () => {
    expect(focusAnnouncement(exampleStory, 'gate-opened', english)).toBe('Shown: The gate is left open.');
    expect(focusAnnouncement(exampleStory, 'okafor', english)).toBe('Shown: Ada Okafor.');
  });
});
