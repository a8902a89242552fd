import styles from './RouteDiagram.module.css';

/** Gives each drawn line the title of its link, and an invisible wider stroke that a pointer can hit. */
export function enhanceRouteDiagram(drawing: Element): void {
  for (const line of drawing.querySelectorAll('g[data-line]')) {
    const [stroke] = line.children;
    if (!stroke || line.children.length > 1) continue;
    const target = stroke.cloneNode() as Element;
    target.setAttribute('class', styles.reach ?? '');
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    const link = drawing.querySelector(`a[data-line="${line.getAttribute('data-line')}"]`);
    title.textContent = link?.getAttribute('title') ?? '';
    line.prepend(title, target);
  }
}
