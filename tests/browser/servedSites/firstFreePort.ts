import { listen } from './serveSite';

/** The first port, from this one on, that nothing listens on: the same in every run unless two run at once. */
export async function firstFreePort(from: number): Promise<number> {
  try {
    const { close } = await listen(() => undefined, from);
    await close();
    return from;
  } catch {
    return firstFreePort(from + 1);
  }
}
