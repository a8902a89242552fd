import type * as React from 'react';
import type * as Runtime from 'react/jsx-runtime';

/*
 * Stands for `react` and `react/jsx-runtime` in a script that is built apart and fetched only by those who
 * ask for it: the page lends it the React that is there already.
 */

/** What is lent. */
export interface Kit {
  react: Pick<typeof React, 'useEffect' | 'useId' | 'useRef' | 'useState'>;
  runtime: Pick<typeof Runtime, 'jsx' | 'jsxs' | 'Fragment'>;
}

export let useEffect: Kit['react']['useEffect'];
export let useId: Kit['react']['useId'];
export let useRef: Kit['react']['useRef'];
export let useState: Kit['react']['useState'];
export let jsx: Kit['runtime']['jsx'];
export let jsxs: Kit['runtime']['jsxs'];
export let Fragment: Kit['runtime']['Fragment'];

/** Takes what is lent; nothing here works before. */
export function borrow({ react, runtime }: Kit): void {
  ({ useEffect, useId, useRef, useState } = react);
  ({ jsx, jsxs, Fragment } = runtime);
}
