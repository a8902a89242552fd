import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Unknown } from '../../../src/views/unknown/Unknown';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

it('what is not known is a section of its own, a line each with its place in the text', () => {
  show(<Unknown story={exampleStory} />);
  expect(screen.getByRole('region', { name: 'What is not known' })).toHaveAttribute('id', 'unknown');
  const line = byId('unknown--1');
  expect(line).toHaveTextContent('Who opened the gate.');
  expect(
    within(line).getByRole('link', { name: 'Paragraph 2 of the text: Who opened the gate.' }),
  ).toHaveAttribute('href', '#unknown--1--1');
});
