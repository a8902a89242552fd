import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SharePanel } from '../../../src/views/share/SharePanel';
import type { ShareActions } from '../../../src/views/share/ShareActions';
import { render } from '../render';

/** What the page would do, noted. */
function work(changed: Partial<ShareActions> = {}): ShareActions & { did: string[] } {
  const did: string[] = [];
  return {
    did,
    parts: [
      { value: '', name: 'The whole story', kind: 'whole' },
      { value: 'timeline', name: 'Timeline', kind: 'section' },
      { value: 'gate-opened', name: 'The gate is left open', kind: 'event' },
    ],
    forms: [
      { value: 'element', name: 'Element', note: 'Fits.' },
      { value: 'address', name: 'WordPress and other editors', note: 'On a line of its own.' },
    ],
    looks: {
      values: { radius: ['none', 'large'] },
      contrast: (digits) => (digits === '0055aa' ? 7.17 : 4.49),
      least: 4.5,
    },
    link: (part) => `https://example.org/stories/flood#${part}`,
    snippet: ({ part, form, theme, look, heights, checked }) =>
      form === 'address' && part === 'gate-opened'
        ? undefined
        : `${form} of ${part}, ${theme}${look && `, ${look}`}, ${heights}${checked ? ', checked' : ''}`,
    frame: ({ part, theme }) => `about:blank?${part}&${theme}`,
    measure: (part, tell) => {
      did.push(`measure ${part}`);
      tell(part === '' ? '320:900' : '320:500');
      return () => did.push(`leave ${part}`);
    },
    follow: () => () => undefined,
    copy: async (words) => (did.push(`copy ${words}`), true),
    copyAttributed: (part) =>
      part === 'gate-opened' ? async () => (did.push('copy attributed'), true) : undefined,
    send: undefined,
    ...changed,
  };
}

const snippetField = () => screen.getByLabelText('Snippet');

describe('the choices of who shares or embeds', () => {
  it('begin with the part they were opened from, measured', () => {
    render(<SharePanel work={work()} begin="timeline" />);
    expect(screen.getByLabelText('What')).toHaveValue('timeline');
    expect(snippetField()).toHaveValue('element of timeline, auto, 320:500');
    expect(screen.getByText('Measured, in px (width:height): 320:500.')).toBeVisible();
  });

  it('begin with the whole story where what is asked for cannot be embedded', () => {
    render(<SharePanel work={work()} begin="nothing-like-it" />);
    expect(screen.getByLabelText('What')).toHaveValue('');
  });

  it('change the snippet and the preview with part, form, theme and check, and measure each part anew', async () => {
    const done = work();
    render(<SharePanel work={done} begin="" />);
    await userEvent.selectOptions(screen.getByLabelText('What'), 'The gate is left open');
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /browsers check/ }));
    expect(snippetField()).toHaveValue('element of gate-opened, dark, 320:500, checked');
    expect(screen.getByTitle('Preview of the widget')).toHaveAttribute('src', 'about:blank?gate-opened&dark');
    expect(done.did).toEqual(['measure ', 'leave ', 'measure gate-opened']);
  });

  it('take a look, and say of an accent whether it can be read where the theme is light and where it is dark', async () => {
    render(<SharePanel work={work()} begin="" />);
    await userEvent.click(screen.getByRole('checkbox', { name: /Accent/ }));
    await userEvent.selectOptions(screen.getByLabelText('Corners'), 'None');
    expect(snippetField()).toHaveValue('element of , auto, accent=0055aa,8ab8ff&radius=none, 320:900');
    expect(screen.getByLabelText('Where the theme is light')).toHaveAccessibleDescription(
      'Contrast 7.1 to 1: can be read',
    );
    expect(screen.getByLabelText('Where the theme is dark')).toHaveAccessibleDescription(
      'Contrast 4.4 to 1: too little, words need 4.5. The widget keeps its ink',
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /Accent/ }));
    expect(snippetField()).toHaveValue('element of , auto, radius=none, 320:900');
  });

  it('say where a part has no such form', async () => {
    render(<SharePanel work={work()} begin="gate-opened" />);
    await userEvent.click(screen.getByRole('radio', { name: 'WordPress and other editors' }));
    expect(screen.queryByLabelText('Snippet')).toBeNull();
    expect(screen.getByText(/not that of a single item/)).toBeVisible();
  });

  it('copy, and say what came of it', async () => {
    const done = work();
    render(<SharePanel work={done} begin="gate-opened" />);
    await userEvent.click(screen.getByRole('button', { name: 'Copy: Address' }));
    expect(screen.getByRole('status')).toHaveTextContent('Address copied');
    await userEvent.click(screen.getByRole('button', { name: 'Copy with attribution' }));
    expect(screen.getByRole('status')).toHaveTextContent('Copied with its attribution');
    expect(done.did.slice(-2)).toEqual([
      'copy https://example.org/stories/flood#gate-opened',
      'copy attributed',
    ]);
  });

  it('select the words where they cannot be copied', async () => {
    render(<SharePanel work={work({ copy: async () => false })} begin="" />);
    await userEvent.click(screen.getByRole('button', { name: 'Copy: Snippet' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^Not copied/);
    const field = snippetField() as HTMLTextAreaElement;
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('offer the device’s own way where there is one, and say quietly where it was stopped', async () => {
    const { unmount } = render(<SharePanel work={work()} begin="" />);
    expect(screen.queryByRole('button', { name: /this device/ })).toBeNull();
    unmount();
    render(<SharePanel work={work({ send: async () => false })} begin="" />);
    await userEvent.click(screen.getByRole('button', { name: /this device/ }));
    expect(screen.getByRole('status')).toHaveTextContent('Not shared');
  });

  it('change width of the preview alone', async () => {
    render(<SharePanel work={work()} begin="" />);
    const before = snippetField().textContent;
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Width in px' })).getByRole('radio', { name: '480' }),
    );
    expect(screen.getByTitle('Preview of the widget')).toHaveStyle({ inlineSize: '480px' });
    expect(snippetField().textContent).toBe(before);
  });
});
