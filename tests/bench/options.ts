import { parseArgs } from 'node:util';
import { contenders, peers } from './contenders/contenders';
import type { Contender } from './contenders/Contender';
import { desktop, phone, type Profile } from './measure/profiles';

/** What a run of the benchmark measures. */
export interface Plan {
  quick: boolean;
  /** Whether builds are measured, in place of pages. */
  builds: boolean;
  /** Whether Lighthouse rates the pages of the shipped story, in place of all else. */
  lighthouse: boolean;
  /** Whether scripts that put a frame on a publisher's page are measured, in place of all else. */
  widget: boolean;
  /** Numbers of events; of builds, numbers of stories. */
  sizes: number[];
  contenders: Contender[];
  /** Whether one of them has to be installed first. */
  installs: boolean;
  profiles: Profile[];
  repeats: number;
  /** Milliseconds after which a page is given up. */
  patience: number;
  /** When, by `performance.now()`, nothing more is begun. */
  until: number;
}

const full = { sizes: [8, 100, 1000, 10_000], contenders, profiles: [desktop, phone], repeats: 5 };

/** How many stories of the shipped size are built at a time. */
const builds = [1, 10, 100, 1000];

/** How long a quick run may go on measuring, in milliseconds, so that it ends within two minutes on any machine. */
const quickTime = 110_000;

/** Little enough for two minutes: ourselves, the floor and the fastest peer, as a phone. */
const quick = {
  sizes: [8, 1000],
  contenders: contenders.filter(({ id }) => ['floor', 'on-record', 'react-vertical-timeline'].includes(id)),
  profiles: [phone],
  repeats: 3,
};

/** Scripts of some milliseconds differ more from turn to turn than pages do. */
const widgetTurns = 15;

/** Reads the command line. Throws where it asks for something there is not. */
export function planOf(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      build: { type: 'boolean', default: false },
      lighthouse: { type: 'boolean', default: false },
      widget: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      contenders: { type: 'string' },
      profiles: { type: 'string' },
      repeats: { type: 'string' },
    },
  });
  const base = values.quick ? quick : full;
  const least = values.build ? 1 : 8;
  const wanted = chosen(values.contenders, contenders, base.contenders, 'contenders');
  return {
    quick: values.quick,
    builds: values.build,
    lighthouse: values.lighthouse,
    widget: values.widget,
    patience: 60_000,
    until: values.quick ? quickTime : Infinity,
    sizes:
      values.sizes?.split(',').map((size) => whole(size, least, 'sizes')) ??
      (values.build ? builds : base.sizes),
    contenders: wanted,
    installs: wanted.some((contender) => peers.includes(contender)),
    profiles: chosen(values.profiles, [desktop, phone], base.profiles, 'profiles'),
    repeats:
      values.repeats === undefined
        ? values.widget
          ? widgetTurns
          : base.repeats
        : whole(values.repeats, 1, 'repeats'),
  };
}

function whole(words: string, least: number, option: string): number {
  const number = Number(words);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${option} has “${words}”; give whole numbers from ${least}`);
}

function chosen<Item extends { id: string }>(
  words: string | undefined,
  all: readonly Item[],
  otherwise: readonly Item[],
  option: string,
): Item[] {
  if (words === undefined) return [...otherwise];
  return words.split(',').map((word) => {
    const item = all.find(({ id }) => id === word);
    if (item) return item;
    throw new Error(`--${option} has “${word}”; there are ${all.map(({ id }) => id).join(', ')}`);
  });
}
