import type { Id } from '../../model/story';
import { counted } from '../wording/wording';
import { interfaceLanguage } from '../wording/interfaceLanguage';

/** How many more routes a statement came on, where one of them is shown; nothing where there is one alone. */
export function OtherRoutes({ routes }: { routes: readonly (readonly Id[])[] }) {
  if (routes.length < 2) return null;
  return <span {...interfaceLanguage}>{`, and ${counted(routes.length - 1, 'other route')}`}</span>;
}
