import { fireEvent, screen } from '@testing-library/react';
import { act, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { ErrorBoundary } from '../../../src/views/islands/ErrorBoundary';
import { WordsContext } from '../../../src/views/wording/useWords';
import { english } from '../../words/english';
import { render } from '../render';

/** A section whose code fails at once, or once its button is pressed. */
function Section({ fails = false }: { fails?: boolean }) {
  const [failing, setFailing] = useState(fails);
  if (failing) throw new Error('the code of this section fails');
  return (
    <section id="part">
      <p>The gate was left open.</p>
      <a href="#gate-opened">The gate</a>
      <button type="button" onClick={() => setFailing(true)}>
        Fail
      </button>
    </section>
  );
}

describe('where the code of a section fails, a reader keeps what it says', () => {
  afterEach(() => document.body.replaceChildren());

  it('after a choice: its words and links stay, the reader is told, and the rest goes on', () => {
    render(
      <>
        <ErrorBoundary of="#part">
          <Section />
        </ErrorBoundary>
        <p>Another section</p>
      </>,
      // Without this React writes the caught error to the console.
      { onCaughtError: () => {} },
    );
    const link = screen.getByRole('link', { name: 'The gate' });
    fireEvent.click(screen.getByRole('button', { name: 'Fail' }));
    expect(screen.getByText('The gate was left open.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The gate' })).toBe(link);
    expect(screen.getByRole('status')).toHaveTextContent('Something failed here: words and links stay');
    expect(screen.getByText('Another section')).toBeVisible();
  });

  it('while the served page is hydrated: its words and links stay as they were served', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML =
      '<section id="part"><p>The gate was left open.</p><a href="#gate-opened">The gate</a></section>';
    await act(async () =>
      hydrateRoot(
        root,
        <WordsContext value={english}>
          <ErrorBoundary of="#part">
            <Section fails />
          </ErrorBoundary>
        </WordsContext>,
        { onCaughtError: () => {}, onRecoverableError: () => {} },
      ),
    );
    expect(screen.getByRole('link', { name: 'The gate' })).toHaveAttribute('href', '#gate-opened');
    expect(screen.getByText('The gate was left open.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Something failed here');
  });
});
