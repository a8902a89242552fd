/*
 * Finds the stances that no longer stand. A later word replaces an earlier one of the same speaker on the same claim;
 * what withdraws or corrects a statement ends it. Silence and a refusal to answer replace nothing: whoever denied
 * something and then says no more has still denied it.
 */
import type { Id, Stance } from '../../model/story';
import { lastAtOrBefore } from '../source/lastAtOrBefore';

/** What is needed of a statement. */
export interface Word {
  id: Id;
  speakers: readonly Id[];
  stances: readonly { claim: Id; stance: Stance }[];
  corrects: readonly Id[];
  withdraws: readonly Id[];
  /** The bounds of its date, in milliseconds. */
  earliest: number;
  latest: number;
}

/** For each statement, claim and speaker (`endedKey`) the statement through which the stance no longer stands. */
export type Ended = ReadonlyMap<string, Id>;

/** The key of a stance in `Ended`. A space stands in no id. */
export function endedKey(statement: Id, claim: Id, speaker: Id): string {
  return `${statement} ${claim} ${speaker}`;
}

/** Finds what has ended, and through which statement. */
export function endedStances(words: readonly Word[]): Ended {
  const ended = new Map<string, Id>();
  const endedWhole = new Map<Id, Id>();
  for (const word of words) {
    for (const id of [...word.withdraws, ...word.corrects])
      if (!endedWhole.has(id)) endedWhole.set(id, word.id);
  }
  const taken = new Map<string, { word: Word; stance: Stance }[]>();
  for (const word of words) {
    for (const { claim, stance } of word.stances) {
      for (const speaker of word.speakers) {
        const whole = endedWhole.get(word.id);
        if (whole !== undefined) ended.set(endedKey(word.id, claim, speaker), whole);
        const key = `${claim} ${speaker}`;
        const list = taken.get(key);
        if (list) list.push({ word, stance });
        else taken.set(key, [{ word, stance }]);
      }
    }
  }
  for (const [key, list] of taken) {
    const [claim = '', speaker = ''] = key.split(' ');
    const inTime = list
      .filter(({ stance }) => !silent(stance))
      .toSorted((a, b) => a.word.earliest - b.word.earliest);
    // For each of them, the place of the next that says something else.
    const changes = inTime.map(() => inTime.length);
    for (let at = inTime.length - 2; at >= 0; at -= 1)
      changes[at] = inTime[at + 1]?.stance === inTime[at]?.stance ? (changes[at + 1] ?? 0) : at + 1;
    for (const { word, stance } of list) {
      // The first that is later and says something else: it is where this one ended.
      const before = lastAtOrBefore(inTime, (other) => other.word.earliest, word.latest);
      const later = (inTime[before]?.word.earliest ?? Infinity) > word.latest ? before : before + 1;
      const next = inTime[inTime[later]?.stance === stance ? (changes[later] ?? later) : later];
      const place = endedKey(word.id, claim, speaker);
      if (next && !ended.has(place)) ended.set(place, next.word.id);
    }
  }
  return ended;
}

function silent(stance: Stance): boolean {
  return stance === 'no-comment' || stance === 'declines-to-answer';
}
