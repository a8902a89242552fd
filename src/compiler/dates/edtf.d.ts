/** The part of edtf.js that the compiler uses; the package carries no types of its own. */
declare module 'edtf' {
  interface Mask {
    readonly value: number;
  }
  /** A parsed expression of the Extended Date/Time Format. */
  export interface ExtDate {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** First and last millisecond, UTC, from 1970; infinite where open, null where not known. */
    readonly min: number | null;
    readonly max: number | null;
    /** Year; month or season, months from 0; day; hour, minute and second in UTC. */
    readonly values: readonly number[];
    readonly approximate?: Mask;
    readonly uncertain?: Mask;
  }
  /** Throws an Error where the text is no EDTF, a RangeError where an interval ends before it begins. */
  export default function edtf(text: string): ExtDate;
}
