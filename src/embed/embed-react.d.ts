/** `<on-record>` in React’s JSX: name this file under `include`, or refer to it. */
import type { OnRecordAttributes, OnRecordElement } from './embed';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'on-record': OnRecordAttributes &
        Omit<DetailedHTMLProps<HTMLAttributes<OnRecordElement>, OnRecordElement>, keyof OnRecordAttributes>;
    }
  }
}
