import { get } from 'node:http';

/** An answer as it came over the wire: nothing is decompressed, no redirect is followed. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  bytes: Buffer;
}

/** Asks for an address as a client that takes these encodings (`br`, `gzip`, `identity`). */
export function ask(address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((done, fail) => {
    get(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          bytes: Buffer.concat(parts),
        }),
      );
    }).on('error', fail);
  });
}
