import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CopyButtons } from '../../../src/views/item/CopyButtons';
import { render } from '../render';

describe('the buttons that copy an item', () => {
  it('copy the link or the words of their own item, and say so', async () => {
    const asked: string[] = [];
    render(
      <CopyButtons
        id="gate-opened"
        of="The gate is left open"
        share="/stories/flood/embed#gate-opened"
        copy={async (id, kind) => (asked.push(`${kind} of ${id}`), {})}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Copy link: The gate is left open' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Copy with attribution: The gate is left open' }),
    );
    expect(asked).toEqual(['link of gate-opened', 'attribution of gate-opened']);
    expect(screen.getByRole('link', { name: 'Share: The gate is left open' })).toHaveAttribute(
      'href',
      '/stories/flood/embed#gate-opened',
    );
    expect(screen.getByText('Copied')).toHaveAttribute('aria-live', 'polite');
  });

  it('say so where that failed, and give the words to copy by hand', async () => {
    const failing = async () => ({ failed: 'The gate is left open' });
    render(<CopyButtons id="gate-opened" of="The gate is left open" copy={failing} share={undefined} />);
    await userEvent.click(screen.getByRole('button', { name: /^Copy link/ }));
    expect(screen.getByText(/^Not copied/)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByLabelText('To copy by hand')).toHaveValue('The gate is left open');
  });
});
