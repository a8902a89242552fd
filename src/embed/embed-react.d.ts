/** `<on-record>` in React’s JSX: reference this file, or name it under `include`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OnRecordAttributes, OnRecordElement } from './embed';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'on-record': Omit<
        DetailedHTMLProps<HTMLAttributes<OnRecordElement>, OnRecordElement>,
        keyof OnRecordAttributes
      > &
        OnRecordAttributes;
    }
  }
}
