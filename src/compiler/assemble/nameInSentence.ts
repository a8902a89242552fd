import type { Naming } from '../../model/story';

/**
 * A name as it stands inside a sentence, where the author gave none. In English the article at the beginning of a
 * description is written small there; a name keeps its own (“The Washington Post”).
 */
export function nameInSentence(name: string, naming: Naming, language: string): string {
  const isDescription = naming === 'described' || naming === 'undescribed';
  if (!isDescription || !/^en(?:-|$)/i.test(language)) return name;
  return name.replace(/^(?:A|An|The)(?= )/, (article) => article.toLowerCase());
}
