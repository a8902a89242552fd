/*
 * The look that a publisher asks for in the query of a frame's address, as custom properties. Values come from
 * closed lists, and colours must be legible: a publisher can fit a frame to a page, but not make it unreadable.
 */
import { contrast, type Rgb } from './contrast';

/** The custom properties to set, and a hint for each value that was refused. */
export interface ThemeTokens {
  /** Names and values of custom properties. */
  properties: [name: string, value: string][];
  /** One line for the console for each refused value: what was found, and how to mend it. */
  hints: string[];
}

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const legible = 4.5;

/** The backgrounds to measure contrast on: our paper (styles/tokens.css), or a host's ground that is no worse. */
const grounds = { light: [251, 250, 245], dark: [21, 20, 15] } as const satisfies Record<string, Rgb>;

const serif = `Georgia, 'Times New Roman', serif`;

/** Each parameter's values, and the properties each sets. */
const choices: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  font: {
    georgia: { latin: serif },
    // The only one that is downloaded, which needs a host that sends CORS headers with fonts.
    newsreader: { latin: `'Newsreader Variable', ${serif}` },
    times: { latin: `'Times New Roman', Times, serif` },
    palatino: { latin: `Palatino, 'Palatino Linotype', 'Book Antiqua', serif` },
    helvetica: { latin: `'Helvetica Neue', Helvetica, Arial, sans-serif` },
    verdana: { latin: `Verdana, Geneva, sans-serif` },
    system: { latin: 'system-ui, sans-serif' },
  },
  radius: {
    none: { radius: '0' },
    small: { radius: '0.25rem' },
    medium: { radius: '0.5rem' },
    large: { radius: '1rem' },
  },
  density: {
    compact: { gap: '0.75rem', 'gap-item': '1.25rem', 'gap-section': '1.75rem' },
    normal: {},
    roomy: { gap: '1.25rem', 'gap-item': '2.5rem', 'gap-section': '4rem' },
  },
};

/**
 * Reads `accent` (a colour as `0055aa`, or one for light and one for dark as `0055aa,8ab8ff`), `font`,
 * `radius` and `density`. A parameter that is not there changes nothing.
 */
export function themeTokens(query: URLSearchParams): ThemeTokens {
  const tokens: ThemeTokens = { properties: [], hints: [] };
  for (const [name, values] of Object.entries(choices)) {
    const given = query.get(name);
    if (given === null) continue;
    const chosen = Object.hasOwn(values, given) ? values[given] : undefined;
    if (!chosen)
      tokens.hints.push(`${name}=${given.slice(0, 40)} is none of ${Object.keys(values).join(', ')}`);
    for (const [property, value] of Object.entries(chosen ?? {}))
      tokens.properties.push([`--on-record-${property}`, value]);
  }
  const accent = query.get('accent');
  if (accent !== null) addAccent(accent, tokens);
  return tokens;
}

/** Adds the accent for each theme in which it is legible; in the other, text keeps its usual colour. */
function addAccent(given: string, { properties, hints }: ThemeTokens): void {
  const [light = '', dark = light] = given.split(',');
  const colours = (['light', 'dark'] as const).map((theme) => {
    const colour = theme === 'light' ? light : dark;
    const rgb = rgbOf(colour);
    const ratio = rgb && contrast(rgb, grounds[theme]);
    if (ratio && ratio >= legible) return `#${colour}`;
    const fault = ratio
      ? `has a contrast of ${ratio.toFixed(1)} to 1 where the theme is ${theme}, and words need ${legible}`
      : `is no colour such as 0055aa`;
    hints.push(`accent=${colour.slice(0, 40)} ${fault}; give one for each theme: accent=0055aa,8ab8ff`);
    return 'var(--on-record-ink)';
  });
  properties.push(
    ['--on-record-accent', `light-dark(${colours.join(', ')})`],
    // So pale that words in ink keep a contrast of 9 to 1 on it, whatever the accent.
    ['--on-record-chosen', 'color-mix(in srgb, var(--on-record-accent) 12%, var(--on-record-paper))'],
  );
}

/** The colour of three or six hexadecimal digits. */
function rgbOf(digits: string): Rgb | undefined {
  if (!/^([\da-f]{3}){1,2}$/i.test(digits)) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16)) as unknown as Rgb;
}
