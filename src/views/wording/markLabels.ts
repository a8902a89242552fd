import type { Mark } from '../../model/story';

/** Each mark in words: how far something is established, or that nothing was said. */
export const markLabels: Record<Mark, string> = {
  alleged: 'Alleged',
  reported: 'Reported',
  official: 'Official',
  established: 'Took place',
  planned: 'Planned',
  silent: 'No comment',
};

/** What a statement's mark says about it. Whether the speaker is named is said in other words, by no mark. */
export const statementMarkLabels: Record<Mark, string> = {
  ...markLabels,
  official: 'In its own name',
};
