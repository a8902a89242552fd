import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Sources } from '../../../src/views/sources/Sources';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

describe('the sources', () => {
  it('are a line each: publisher, title, author, date and address', () => {
    show(<Sources story={exampleStory} />);
    const source = byId('courier');
    expect(source).toHaveTextContent(
      /^The Courier, “Port will not say who opened the gate”, A\. Writer, 8 August 2023, 08:02\./,
    );
    expect(within(source).getByRole('link', { name: /^“Port/ })).toHaveAttribute(
      'href',
      'https://courier.example/gate',
    );
  });

  it('say through whom alone one is known', () => {
    show(<Sources story={exampleStory} />);
    expect(byId('gazette')).toHaveTextContent(/: known only through The Courier\./);
  });
});
