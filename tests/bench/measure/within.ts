/** Thrown where something has not come about in time. */
export class TooLate extends Error {}

/** The result of some work, or `TooLate` once the time, in milliseconds, is over. */
export async function within<Result>(time: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`not done after ${Math.round(time)} ms`)), Math.max(0, time));
  });
  // What comes after the time is over is nobody's to hear.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
