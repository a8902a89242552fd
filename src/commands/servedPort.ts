/*
 * The environment comes in; the port that a server of ours takes goes out: the one of `PORT`, else its own.
 */

/** The ports that are taken where nobody names one. */
const ports = { dev: 5173, preview: 4173 } as const;

/** The port of a server, from 1 to 65535, or 0 for any that is free. Throws a RangeError where `PORT` is none. */
export function servedPort(server: keyof typeof ports, given: string | undefined): number {
  if (given === undefined || given === '') return ports[server];
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new RangeError(`PORT is “${given}”, which is no port: give a number, as in PORT=8080`);
}
