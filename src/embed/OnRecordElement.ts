/* The custom element `<on-record>`: passes its life cycle on to the widget inside. */
import { mountWidget } from './mountWidget';

/** The class of `<on-record>`. `home` is the address of the script that defines it, if that stands where the stories do. */
export function onRecordElement(home: string | undefined): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = 'story layout section item theme src height heights title loading look'.split(
      ' ',
    );
    #update: (() => void) | undefined;

    connectedCallback(): void {
      // Attributes in the markup are reported before this, when there is no widget yet: it reads them all at once.
      (this.#update ??= mountWidget(this, home))();
    }

    disconnectedCallback(): void {
      this.#update?.();
    }

    attributeChangedCallback(): void {
      this.#update?.();
    }
  };
}
