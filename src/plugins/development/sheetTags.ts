import { type DevEnvironment, type EnvironmentModuleNode, isCSSRequest, type ViteDevServer } from 'vite';

/**
 * All sheets that the module `entry` (relative to the root) imports, in its order, as style elements. They are in the
 * page as it is served, so that it is never seen without them; and marked as Vite's client marks its own
 * (`data-vite-dev-id`), so that none is applied twice.
 */
export async function sheetTags({ environments }: ViteDevServer, entry: string): Promise<string> {
  const { client } = environments;
  if (!client) throw new Error('the environment “client” is missing');
  const sheets = await sheetsOf(client, `/${entry}`);
  return (await Promise.all(sheets.map((sheet) => sheetTag(client, sheet)))).join('');
}

/** The sheets that a module imports, itself or through others, in the order of its imports. */
async function sheetsOf(client: DevEnvironment, url: string): Promise<EnvironmentModuleNode[]> {
  await client.transformRequest(url);
  const module = await client.moduleGraph.getModuleByUrl(url);
  const imported = await Promise.all(
    [...(module?.importedModules ?? [])]
      // Vite's own client, and what comes from packages besides sheets, hold none of ours.
      .filter((each) => isCSSRequest(each.url) || each.url.startsWith('/src/'))
      .map((each) => (isCSSRequest(each.url) ? [each] : sheetsOf(client, each.url))),
  );
  return imported.flat();
}

async function sheetTag(client: DevEnvironment, { id, url }: EnvironmentModuleNode): Promise<string> {
  const sheet = await client.transformRequest(`${url}?direct`);
  return `<style data-vite-dev-id="${id}">${sheet?.code ?? ''}</style>`;
}
