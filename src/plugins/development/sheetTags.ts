import { type DevEnvironment, type EnvironmentModuleNode, isCSSRequest, type ViteDevServer } from 'vite';

/**
 * All sheets that the module `entry` (relative to the root) imports, in its order, as style elements. They are in the
 * page as it is served, so that it is never seen without them; and marked as Vite's client marks its own
 * (`data-vite-dev-id`), so that none is applied twice.
 */
export async function sheetTags({ environments }: ViteDevServer, entry: string): Promise<string> {
  const { client } = environments;
  if (!client) throw new Error('the environment “client” is missing');
  const url = `/${entry}`;
  await client.transformRequest(url);
  const module = await client.moduleGraph.getModuleByUrl(url);
  const sheets = [...(module?.importedModules ?? [])].filter((each) => isCSSRequest(each.url));
  return (await Promise.all(sheets.map((sheet) => sheetTag(client, sheet)))).join('');
}

async function sheetTag(client: DevEnvironment, { id, url }: EnvironmentModuleNode): Promise<string> {
  const sheet = await client.transformRequest(`${url}?direct`);
  return `<style data-vite-dev-id="${id}">${sheet?.code ?? ''}</style>`;
}
