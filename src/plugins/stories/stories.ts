/*
 * Folders of stories come in; virtual modules go out: `virtual:story/<slug>` holds one compiled story,
 * `virtual:stories` the summaries of all and a way to load each. The only door between the compiler
 * and the pages: in the browser a story is plain data in a chunk of its own.
 */
import { basename, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type Compiled, compile } from '../../compiler/compile';
import { readStory } from '../../compiler/readStory';
import { storyFolders } from '../../compiler/storyFolders';
import type { Story } from '../../model/story';
import { faultError } from './faultError';
import { type StoriesOfBuild, storiesOfBuild } from './storiesOfBuild';
import { storyModule, summariesFromFiles, summariesModule, summaryOf } from './storyModules';

const summariesId = 'virtual:stories';
const storyPrefix = 'virtual:story/';
const storyFiles = ['story.yaml', 'text.md'];
/** Rollup's sign that an id is no file; without it other plugins would look for one. */
const resolved = (id: string) => `\0${id}`;

/** What other plugins may ask of this one. */
interface StoriesApi {
  /** The stories, once the build has begun. */
  ofBuild: StoriesOfBuild | undefined;
}

const pluginName = 'on-record:stories';

/** The stories of the `stories` plugin among these. Throws where there is none, or no build has begun. */
export function storiesIn(plugins: readonly Plugin[]): StoriesOfBuild {
  const found = plugins.find((plugin) => plugin.name === pluginName);
  if (!found) throw new Error('the plugin stories() is missing');
  const { ofBuild } = found.api as StoriesApi;
  if (!ofBuild) throw new Error('the stories are compiled when a build begins');
  return ofBuild;
}

/** Serves the stories in `folder` (relative to the root), each compiled once until its files change. */
export function stories({ folder = 'src/stories' } = {}): Plugin {
  let config: ResolvedConfig;
  const compiledStories = new Map<string, Compiled>();

  const storiesRoot = () => resolve(config.root, folder);
  const slugs = () => storyFolders(storiesRoot()).map((path) => basename(path));
  const filesOf = (slug: string) => storyFiles.map((file) => resolve(storiesRoot(), slug, file));
  const compiled = (slug: string): Compiled => {
    const known = compiledStories.get(slug);
    if (known) return known;
    const files = readStory(resolve(storiesRoot(), slug));
    const fresh = compile({ ...files, folder: relative(config.root, files.folder).split(sep).join('/') });
    compiledStories.set(slug, fresh);
    return fresh;
  };

  /** The stories of these slugs, or an error that tells every fault of all of them. */
  const storiesOf = (wanted: readonly string[]): Story[] => {
    const results = wanted.map(compiled);
    const faults = results.flatMap((result) => ('faults' in result ? result.faults : []));
    if (faults.length > 0) throw faultError(faults, config.root);
    return results.flatMap((result) => ('story' in result ? result.story : []));
  };

  const api: StoriesApi = { ofBuild: undefined };
  let building: Promise<StoriesOfBuild> | undefined;

  return {
    name: pluginName,
    api,
    // One instance for all environments, so that each story is compiled once.
    sharedDuringBuild: true,

    configResolved(resolvedConfig) {
      config = resolvedConfig;
    },

    // Before anything is built, so that every fault of every story is told at once; and once for all that is
    // built: were a folder to vanish meanwhile, the parts would tell of different stories.
    async buildStart() {
      if (config.command !== 'build') return;
      building ??= storiesOfBuild(storyFolders(storiesRoot()), config.root);
      api.ofBuild = await building;
    },

    resolveId(id) {
      return id === summariesId || id.startsWith(storyPrefix) ? resolved(id) : undefined;
    },

    load(id) {
      const slug = id.startsWith(resolved(storyPrefix)) ? id.slice(resolved(storyPrefix).length) : undefined;
      if (slug === undefined && id !== resolved(summariesId)) return undefined;
      const { ofBuild } = api;
      if (ofBuild) {
        if (slug !== undefined) return storyModule(ofBuild.read(slug));
        return this.environment.config.consumer === 'server'
          ? summariesFromFiles(ofBuild.summaries, ofBuild.fileOf)
          : summariesModule(ofBuild.summaries);
      }
      const wanted = slug === undefined ? slugs() : [slug];
      for (const file of wanted.flatMap(filesOf)) this.addWatchFile(file);
      const found = storiesOf(wanted);
      return slug === undefined ? summariesModule(found.map(summaryOf)) : found.map(storyModule).join('');
    },

    configureServer(server) {
      const root = storiesRoot();
      server.watcher.add(root);
      server.watcher.on('all', (event, path) => {
        const [slug = '', ...rest] = relative(root, path).split(sep);
        if (slug === '' || slug === '..') return;
        // Editors and systems leave files of their own about, which are no part of a story.
        const file = rest.join('/');
        if (file === '' ? !event.endsWith('Dir') : !storyFiles.includes(file)) return;
        compiledStories.delete(slug);
        for (const environment of Object.values(server.environments)) {
          for (const id of [summariesId, storyPrefix + slug]) {
            const module = environment.moduleGraph.getModuleById(resolved(id));
            if (module) environment.moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
