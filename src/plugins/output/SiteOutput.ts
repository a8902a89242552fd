import type { Site } from '../../exports/Site';

/** Where a site is written to. */
export interface SiteOutput extends Site {
  /** The folder of the site, as a whole path. */
  dir: string;
}
