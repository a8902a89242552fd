/*
 * Gives the dates that story.yaml leaves out, from those it has. None says more than is known: a statement without a
 * date was made by the day its first source was published.
 */
import { type ParsedDate, isError, parseDate } from '../dates/parseDate';
import type { Authored } from '../schema/storySchema';

type Dates = ReadonlyMap<string, ParsedDate>;

/** Dates that are left out, by their path, joined by dots. `routesOf` gives the sources of each statement and event. */
export function impliedDates(
  story: Authored,
  dates: Dates,
  sourcesOf: { statement(at: number): readonly string[]; event(at: number): readonly string[] },
): Map<string, ParsedDate> {
  const asOf = dates.get('asOf');
  if (!asOf) throw new Error('the date at asOf was not parsed');
  const implied = new Map<string, ParsedDate>([['published', asOf]]);
  const first = (sources: readonly string[]) => firstPublished(sources, dates);
  for (const at of story.events.keys())
    implied.set(`events.${at}.reported`, first(sourcesOf.event(at)) ?? upTo(asOf));
  for (const at of story.statements.keys())
    implied.set(`statements.${at}.date`, upTo(first(sourcesOf.statement(at)) ?? asOf));
  return implied;
}

/** The earliest date on which one of these sources was published, where any is known. */
function firstPublished(sources: readonly string[], dates: Dates): ParsedDate | undefined {
  const published = sources.flatMap((id) => dates.get(`sources.${id}.published`) ?? []);
  return published.reduce<ParsedDate | undefined>(
    (first, date) => (first === undefined || date.latest < first.latest ? date : first),
    undefined,
  );
}

/** The span that ends with the last day of a date, without a beginning: “date not given, by 8 August 2023”. */
function upTo(date: ParsedDate): ParsedDate {
  const { edtf, shape, latest } = date;
  const single = shape.kind === 'single' ? edtf.replace(/T.*$/, '') : undefined;
  const last = single ?? (Number.isFinite(latest) ? new Date(latest).toISOString().slice(0, 10) : undefined);
  const span = last === undefined ? undefined : parseDate(`[..${last}]`);
  return span === undefined || isError(span) ? date : span;
}
