/** The scripts of a site, as its pages name them. */
export interface SiteScripts {
  /** The address of the script that hydrates pages, a module. */
  client: string;
  /** The address of the script by which a frame speaks with its host. */
  frame: string;
  /** The address of the script that hydrates a frame of any story. */
  frameApp: string;
  /** The hash of `embed.js`, as browsers check it (W3C Subresource Integrity). */
  embedIntegrity: string;
  /** The code of the script that stands in each page itself. */
  inline: string;
}
