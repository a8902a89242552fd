/** What frames, and pages about them, have to name. */
export interface FrameParts {
  /** The address of the frame's own script. */
  script: string;
  /** The address of the script that brings a frame of any story to life. */
  app: string;
  /** The hash of `embed.js`, as browsers check it. */
  integrity: string;
}
