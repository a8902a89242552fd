import type { Mark, Speaker } from '../../model/story';

/** Each mark in a word: how far something is established. */
export const markLabels: Record<Mark, string> = {
  alleged: 'Alleged',
  reported: 'Reported',
  official: 'Official',
  established: 'Established',
  planned: 'Planned',
  silent: 'Silent',
};

/** What a statement's mark says about its speaker, in words. */
export const statementMarkLabels: Record<Mark, string> = {
  alleged: 'Not named',
  reported: 'Reported',
  official: 'On the record',
  established: 'Established',
  planned: 'Planned',
  silent: 'No comment',
};

/** The same for one speaker: a body is not “on the record” as a person is, it speaks in its own name. */
export function statementMarkLabel(mark: Mark, speaker: Pick<Speaker, 'naming'> | undefined): string {
  return mark === 'official' && speaker?.naming === 'institution'
    ? 'In its own name'
    : statementMarkLabels[mark];
}
