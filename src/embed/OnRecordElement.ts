/*
 * What a browser asks of a custom element comes in; it goes on to the widget inside.
 */
import { mountWidget } from './mountWidget';

/** `<on-record>`. `home` is the address of the script it came from. */
export function onRecordElement(home: string | undefined): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = 'story section item theme src height heights title loading look'.split(' ');
    #update: (() => void) | undefined;

    connectedCallback(): void {
      // Browsers tell each attribute that stands in the page already; the widget reads them all as it comes up.
      this.#update ??= mountWidget(this, home);
      this.#update();
    }

    disconnectedCallback(): void {
      this.#update?.();
    }

    attributeChangedCallback(): void {
      this.#update?.();
    }
  };
}
