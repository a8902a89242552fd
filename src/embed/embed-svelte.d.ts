/** `<on-record>` in the markup of Svelte 5: name this file under `include`, or refer to it. */
import type { HTMLAttributes } from 'svelte/elements';
import type { OnRecordAttributes, OnRecordElement, OnRecordHyphenatedEventMap } from './embed';

/** Svelte listens for the event `on-record-ready` where an attribute has the name `onon-record-ready`. */
type OnRecordListeners = {
  [Name in keyof OnRecordHyphenatedEventMap as `on${Name}`]?: (
    event: OnRecordHyphenatedEventMap[Name],
  ) => void;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'on-record': OnRecordAttributes &
      OnRecordListeners &
      Omit<HTMLAttributes<OnRecordElement>, keyof OnRecordAttributes>;
  }
}
