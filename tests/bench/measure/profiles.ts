import type { BrowserContextOptions, CDPSession } from 'playwright-core';

/** A kind of device and network that pages are measured on. */
export interface Profile {
  id: 'desktop' | 'phone';
  /** As the report names it. */
  name: string;
  context: BrowserContextOptions;
  /** How many times slower the processor is made. */
  slowdown: number;
  /** The network; absent: as fast as it goes. */
  network?: { downloadThroughput: number; uploadThroughput: number; latency: number };
}

const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;

/** A desktop, unthrottled. */
export const desktop: Profile = {
  id: 'desktop',
  name: 'desktop, unthrottled',
  context: { viewport: { width: 1350, height: 940 } },
  slowdown: 1,
};

/** What Lighthouse calls mobile: its screen, its slowdown, and the network it reports. */
export const phone: Profile = {
  id: 'phone',
  name: 'phone: processor 4 × slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms',
  context: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  slowdown: 4,
  network: { downloadThroughput: bytesPerSecond(1600), uploadThroughput: bytesPerSecond(750), latency: 150 },
};

/** Makes a page as slow as the profile says. */
export async function throttle(session: CDPSession, { slowdown, network }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
}
