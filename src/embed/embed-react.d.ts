/** `<on-record>` in the JSX of React 19: name this file under `include`, or refer to it. */
import type { OnRecordAttributes, OnRecordElement, OnRecordHyphenatedEventMap } from './embed';

/** React listens for the event `on-record-ready` where a property has the name `onon-record-ready`. */
type OnRecordListeners = {
  [Name in keyof OnRecordHyphenatedEventMap as `on${Name}`]?: (
    event: OnRecordHyphenatedEventMap[Name],
  ) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'on-record': OnRecordAttributes &
        OnRecordListeners &
        Omit<DetailedHTMLProps<HTMLAttributes<OnRecordElement>, OnRecordElement>, keyof OnRecordAttributes>;
    }
  }
}
