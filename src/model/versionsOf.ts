import type { StorySummary } from './StorySummary';

/** A story, as far as its versions in other languages can be told by it. */
type Version = Pick<StorySummary, 'slug' | 'language'>;

/**
 * The versions of a story in all its languages, itself among them, the original first. `hack-ja`, written in `ja`, is a
 * version of `hack` where there is such a story: no two versions can be in one language then, nor at one address.
 */
export function versionsOf<Known extends Version>(
  { slug }: Pick<Known, 'slug'>,
  stories: readonly Known[],
): readonly Known[] {
  return groupsIn(stories).find((versions) => versions.some((version) => version.slug === slug)) ?? [];
}

/**
 * Each story once, in the order of its first version: all its versions, and before the others the one that readers of
 * this language (BCP 47) are shown, which is the original where none is in it.
 */
export function listedVersions<Known extends Version>(
  stories: readonly Known[],
  language: string,
): [shown: Known, ...others: Known[]][] {
  return groupsIn(stories).map((versions) => {
    const [original] = versions;
    const shown =
      versions.find((version) => version.language === language) ??
      versions.find((version) => primary(version.language) === primary(language)) ??
      original;
    return [shown, ...versions.filter((version) => version !== shown)];
  });
}

/** The language of a tag without its script and region: `pt` of `pt-BR`. */
function primary(language: string): string | undefined {
  return language.split('-')[0];
}

/** Each story with its versions, the original first. A list of stories is gone through once, however many pages ask. */
function groupsIn<Known extends Version>(stories: readonly Known[]): readonly [Known, ...Known[]][] {
  const known = grouped.get(stories) as [Known, ...Known[]][] | undefined;
  if (known) return known;
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const groups = new Map<string, [Known, ...Known[]]>();
  for (const story of stories) {
    const original = originalOf(story, bySlug);
    const group = groups.get(original.slug);
    if (!group) groups.set(original.slug, [story]);
    else if (story === original) group.unshift(story);
    else group.push(story);
  }
  const found = [...groups.values()];
  grouped.set(stories, found);
  return found;
}

const grouped = new WeakMap<readonly Version[], [Version, ...Version[]][]>();

/** The story that this one is a version of; itself where its slug names none, or not the language that it is in. */
function originalOf<Known extends Version>(story: Known, bySlug: ReadonlyMap<string, Known>): Known {
  const ending = `-${story.language.toLowerCase()}`;
  const original = story.slug.endsWith(ending) ? bySlug.get(story.slug.slice(0, -ending.length)) : undefined;
  return original === undefined || original.language === story.language ? story : original;
}
