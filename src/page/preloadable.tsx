import { type ComponentType, lazy, useState } from 'react';
import { orReload } from './orReload';

/** A component in a chunk of its own, which can be loaded before it is rendered. */
export interface Preloadable<Props> {
  Component: ComponentType<Props>;
  preload: () => Promise<void>;
}

/**
 * Splits a component off. After `preload` it renders at once, without suspending: so that the server
 * writes complete HTML, and the browser hydrates it in one go. Without, it suspends until it is there.
 */
export function preloadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Preloadable<Props> {
  let loaded: ComponentType<Props> | undefined;
  const Lazy = lazy(async () => ({ default: await orReload(load()) })) as unknown as ComponentType<Props>;
  function Component(props: Props) {
    // Chosen once: another type of component would be mounted anew.
    const [Chosen] = useState(() => loaded ?? Lazy);
    return <Chosen {...props} />;
  }
  return {
    Component,
    preload: async () => {
      loaded = await load();
    },
  };
}
