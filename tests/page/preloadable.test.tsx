import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { preloadable } from '../../src/page/preloadable';

const Greeting = ({ name }: { name: string }) => <p>Good day, {name}</p>;
const greeting = () => preloadable(() => Promise.resolve(Greeting));

describe('a part of the page that is loaded apart', () => {
  it('is there at once when it was loaded first', async () => {
    const { Component, preload } = greeting();
    await preload();
    expect(renderToString(<Component name="reader" />)).toContain('reader');
    render(<Component name="reader" />);
    expect(screen.getByText('Good day, reader')).toBeVisible();
  });

  it('lets the page wait when it was not, and then comes', async () => {
    const { Component } = greeting();
    render(
      <Suspense fallback={<p>Coming</p>}>
        <Component name="reader" />
      </Suspense>,
    );
    expect(screen.getByText('Coming')).toBeVisible();
    expect(await screen.findByText('Good day, reader')).toBeVisible();
    expect(screen.queryByText('Coming')).toBeNull();
  });

  it('stays mounted when it is loaded again while shown', async () => {
    const { Component, preload } = greeting();
    const { rerender } = render(
      <Suspense>
        <Component name="reader" />
      </Suspense>,
    );
    const shown = await screen.findByText('Good day, reader');
    await preload();
    rerender(
      <Suspense>
        <Component name="editor" />
      </Suspense>,
    );
    expect(screen.getByText('Good day, editor')).toBe(shown);
  });

  it('says so where it cannot be loaded first', async () => {
    const { preload } = preloadable(() => Promise.reject(new Error('no such file')));
    await expect(preload()).rejects.toThrow('no such file');
  });
});
