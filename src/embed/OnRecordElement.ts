/*
 * What a browser asks of a custom element comes in; it goes on to the widget inside.
 */
import { widgetIn } from './widgetIn';

/** `<on-record>`. `home` is the address of the script it came from. */
export function onRecordElement(home: string | undefined): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = 'story section item theme src height heights title loading look'.split(' ');
    #widget = widgetIn(this, home);
    #begun = false;

    connectedCallback(): void {
      this.#begun = true;
      this.#widget.begin();
    }

    disconnectedCallback(): void {
      this.#begun = false;
      this.#widget.end();
    }

    attributeChangedCallback(): void {
      // Browsers tell each attribute that stands in the page already; all of them are read at the beginning.
      if (this.#begun) this.#widget.dress();
    }
  };
}
