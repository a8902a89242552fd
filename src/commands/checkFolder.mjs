/*
 * Refuses to start in a folder whose path holds a character that Node, Vite or tsx take for syntax: `#` and `?` begin
 * the end of an address, `*` and `$` belong to patterns, and no name of a module holds a backslash, which parts folders
 * on Windows alone. Builds there end in errors about other things. Plain JavaScript without imports, because in such a
 * folder nothing else can be loaded.
 */
const syntax = process.platform === 'win32' ? /[#?*$]/ : /[#?*$\\]/;
const [character] = syntax.exec(process.cwd()) ?? [];

if (character !== undefined) {
  console.error(
    `The project cannot be built in ${process.cwd()}: rename the folder that has “${character}” in its name.`,
  );
  process.exitCode = 1;
}
