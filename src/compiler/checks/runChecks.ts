/*
 * Runs the checks that need no text, each rule in a file of its own. Parts of the story may be missing,
 * because their shape was at fault.
 */
import { checkDates } from './checkDates';
import { checkIds } from './checkIds';
import { checkRoutes } from './checkRoutes';
import { checkReferences } from './checkReferences';
import { checkSequence } from './checkSequence';
import { checkStances } from './checkStances';
import { checkStatements } from './checkStatements';
import { checkTerms } from './checkTerms';
import { checkTimes } from './checkTimes';
import type { Fault } from '../diagnostics/Fault';
import type { AuthoredStory } from '../schema/AuthoredStory';
import type { CheckedStory } from './CheckedStory';

/** Runs every check that needs no text. */
export function runChecks(step: AuthoredStory): { step: CheckedStory; faults: Fault[] } {
  const { dates, faults: dateFaults } = checkDates(step);
  const checked: CheckedStory = { ...step, dates };
  return {
    step: checked,
    faults: [
      ...dateFaults,
      ...checkTerms(step),
      ...checkIds(step),
      ...checkReferences(step),
      ...checkRoutes(step),
      ...checkStatements(step),
      ...checkSequence(checked),
      ...checkStances(checked),
      ...checkTimes(checked),
    ],
  };
}
