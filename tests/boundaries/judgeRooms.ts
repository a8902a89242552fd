import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { readModule, type Import } from './readModule';
import {
  browserPackages,
  compilerPackages,
  dataRooms,
  mostFiles,
  rooms,
  vagueFolders,
  type Room,
} from './rooms';

/** A source file, its path from the project's folder with forward slashes. */
export interface SourceFile {
  file: string;
  source: string;
}

/**
 * Every breach of the table of rooms in these files, each as one line that names the file, what it
 * does and the rule. Files that are not code (text, style sheets) are judged by their place alone.
 */
export function judgeRooms(files: readonly SourceFile[]): string[] {
  return [
    ...files.flatMap(({ file, source }) => [...judgePlace(file), ...judgeModule(file, source)]),
    ...judgeFolders(files),
  ];
}

/** The breaches of folders that hold too many files of code. */
function judgeFolders(files: readonly Pick<SourceFile, 'file'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { file } of files)
    if (isCode(file)) counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(([folder, count]) => `${folder} holds ${count} files of code: at most ${mostFiles}, else divide it`);
}

const isCode = (file: string) => /\.[cm]?[jt]sx?$/.test(file);

/** The parts of a path under src: room, folders, file. */
const partsOf = (file: string) => file.split('/').slice(1);

function judgePlace(file: string): string[] {
  const parts = partsOf(file);
  const breaches = parts
    .slice(0, -1)
    .filter((folder) => vagueFolders.includes(folder))
    .map((folder) => `${file} stands in a folder named “${folder}”: a room says what a thing is for`);
  const [room = ''] = parts;
  if (parts.length < 2 || !(room in rooms || dataRooms.includes(room))) {
    breaches.push(
      `${file} stands in no room: the rooms are ${[...Object.keys(rooms), ...dataRooms].join(', ')}`,
    );
  } else if (dataRooms.includes(room) && isCode(file)) {
    breaches.push(`${file} is code: ${room} holds none`);
  }
  const { order } = rooms[room] ?? {};
  if (order && floorOf(order, unitOf(file)) < 0)
    breaches.push(`${file} stands in no folder of ${room} that tests/boundaries/rooms.ts names`);
  return breaches;
}

function judgeModule(file: string, source: string): string[] {
  const [name = ''] = partsOf(file);
  const room = rooms[name];
  if (!room || !isCode(file)) return [];
  const module = readModule(file, source);
  const breaches: string[] = [];
  if (module.defaultExport !== undefined) {
    breaches.push(`${file}:${module.defaultExport} has a default export: exports have names`);
  }
  if (module.onlyReExports || (module.reExports && /\/index\.[^/]+$/.test(file))) {
    breaches.push(`${file} only hands on what other files export: there are no barrels`);
  }
  for (const wanted of module.imports) {
    const rule = ruleBroken(file, name, room, wanted);
    const shown = wanted.specifier === undefined ? 'a computed address' : `“${wanted.specifier}”`;
    if (rule !== undefined) breaches.push(`${file}:${wanted.line} imports ${shown}: ${rule}`);
  }
  return breaches;
}

/** The rule that an import breaks, as words; undefined where it breaks none. */
function ruleBroken(file: string, name: string, room: Room, { specifier }: Import): string | undefined {
  // Two places import a script by an address: the page names its own, and in development Vite's client has none else.
  if (file === 'src/page/inline/hydrateOnInteraction.ts' || file === 'src/page/entries/entry.development.ts')
    return undefined;
  if (specifier === undefined) return room.browser ? `${name} imports what can be read here` : undefined;
  if (/^[./]/.test(specifier)) {
    const [path = ''] = specifier.split('?');
    const target = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
    return fileRuleBroken(file, name, room, target);
  }
  return packageRuleBroken(name, room, specifier);
}

function fileRuleBroken(file: string, name: string, room: Room, target: string): string | undefined {
  if (!target.startsWith('src/')) return 'nothing outside src is part of the app';
  const parts = partsOf(target);
  const [targetRoom = ''] = parts;
  if (targetRoom === 'stories') return 'stories are data, read by the compiler and imported by nobody';
  if (targetRoom !== name) {
    const reached = [targetRoom, parts.join('/').replace(/\.[^./]+$/, '')];
    if (room.rooms.some((allowed) => reached.includes(allowed))) return undefined;
    return `${name} may import ${room.rooms.join(', ') || 'its own files alone'}`;
  }
  if (target.endsWith('.css') && posix.dirname(target) !== posix.dirname(file)) {
    return 'a style sheet belongs to the files beside it';
  }
  const [own, other] = [unitOf(file), unitOf(target)];
  if (!room.order || own === other || floorOf(room.order, other) < floorOf(room.order, own)) return undefined;
  return `in ${name}, “${own}” does not stand on “${other}”`;
}

/** What the order of a room names: a folder of it, or a file that stands in none. */
function unitOf(file: string): string {
  const [, unit = ''] = partsOf(file);
  return unit.replace(/\..*$/, '');
}

function floorOf(order: NonNullable<Room['order']>, unit: string): number {
  return order.findIndex((floor) => floor.includes(unit));
}

function packageRuleBroken(name: string, room: Room, specifier: string): string | undefined {
  const [scope = '', rest = ''] = specifier.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${rest}` : scope;
  if (room.packages === 'build-time') {
    return browserPackages.includes(packageName) ? `${packageName} belongs in the browser` : undefined;
  }
  if (isBuiltin(specifier)) return `${name} is sent to readers, who have no Node`;
  if (compilerPackages.test(packageName)) return `${name} is sent to readers, who need no compiler`;
  if (room.packages.includes(packageName)) return undefined;
  return `${name} may import ${room.packages.length > 0 ? `the packages ${room.packages.join(', ')}` : 'no package'}`;
}
