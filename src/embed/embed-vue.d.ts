/** `<on-record>` in the templates of Vue 3: name this file under `include`, or refer to it. */
import type { DefineComponent } from 'vue';
import type { OnRecordAttributes, OnRecordHyphenatedEventMap } from './embed';

/** Vue listens for the event `on-record-ready` by `@on-record-ready`. */
type OnRecordListeners = {
  [
    Name in keyof OnRecordHyphenatedEventMap as Name extends `on-record-${infer Short}`
      ? `onOnRecord${Capitalize<Short>}`
      : never
  ]?: (event: OnRecordHyphenatedEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'on-record': DefineComponent<OnRecordAttributes & OnRecordListeners>;
  }
}
