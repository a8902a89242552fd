import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { readModule, type Import } from './readModule';
import { browserPackages, compilerPackages, dataRooms, rooms, vagueFolders, type Room } from './rooms';

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
  return files.flatMap(({ file, source }) => [...judgePlace(file), ...judgeModule(file, source)]);
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
  // The two places that ask for a script at an address that only the build knows.
  if (file === 'src/page/wake.ts' || file === 'src/page/sharingChoices.ts') return undefined;
  if (specifier === undefined) return room.browser ? `${name} imports what can be read here` : undefined;
  if (specifier.startsWith('virtual:')) {
    return room.virtual ? undefined : 'only page reads the virtual modules';
  }
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
  const [section, ...rest] = partsOf(file).slice(1);
  const crosses = room.sections && rest.length > 0 && parts.length > 2 && parts[1] !== section;
  return crosses ? 'a section imports no other section' : undefined;
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
