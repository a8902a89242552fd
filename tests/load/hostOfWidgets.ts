/*
 * A number of widgets and the address of the site come in; a publisher's page that holds them goes out, from
 * a server under another name, as another site. It notes what the widgets report and how itself it answers.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the host page has noted. Times in milliseconds. */
export interface HostNotes {
  /** How many widgets have said that they are there, and how many have told their height. */
  ready: number;
  fitted: number;
  /** The host page's own tasks of 50 ms and more. */
  longTasks: number[];
  /** From each press of the host's button to the next paint; 16 stands for 16 or less. */
  nextPaints: number[];
}

declare global {
  // eslint-disable-next-line no-var
  var hostNotes: HostNotes;
}

const sections = ['stands', 'timeline', 'voices', 'text'];

/** Serves the page at `?widgets=200&loading=eager`. */
export async function hostOfWidgets(
  site: string,
  slug: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const widgets = Array.from({ length: Number(searchParams.get('widgets')) }, (_, nth) => {
      const attributes = `section="${sections[nth % sections.length]}" loading="${searchParams.get('loading')}"`;
      return `<on-record story="${slug}" ${attributes}><a href="${site}stories/${slug}">The story</a></on-record>`;
    });
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>
<html lang="en">
  <title>Many widgets</title>
  <link rel="icon" href="data:," />
  <button style="position: fixed; inset: 0 0 auto auto; inline-size: 8rem; block-size: 3rem">0</button>
  <script>(${note.toString()})()</script>
  <script async src="${site}embed.js"></script>
  <h1>Many widgets</h1>
  ${widgets.join('\n  ')}
</html>`);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Runs in the host page, before anything of ours. */
function note(): void {
  const notes: HostNotes = { ready: 0, fitted: 0, longTasks: [], nextPaints: [] };
  globalThis.hostNotes = notes;
  const [ready, fitted] = [new Set<unknown>(), new Set<unknown>()];
  addEventListener('on-record:ready', ({ target }) => {
    notes.ready = ready.add(target).size;
  });
  addEventListener('on-record:resize', ({ target }) => {
    notes.fitted = fitted.add(target).size;
  });
  new PerformanceObserver((list) => {
    // Its own alone: what frames do in other processes is not its work.
    for (const { duration, name } of list.getEntries()) if (name === 'self') notes.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries())
      if (name === 'pointerdown') notes.nextPaints.push(Math.max(16, duration));
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  const button = document.querySelector('button');
  button?.addEventListener('pointerdown', () => {
    button.textContent = String(Number(button.textContent) + 1);
  });
}
