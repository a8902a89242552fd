/*
 * Refuses to start in a folder whose path holds a character that Node, Vite or tsx take for syntax: `#` and `?` begin
 * the end of an address, `*` and `$` belong to patterns. Builds there end in errors about other things. Plain
 * JavaScript without imports, because in such a folder nothing else can be loaded.
 */
const [character] = /[#?*$]/.exec(process.cwd()) ?? [];

if (character !== undefined) {
  console.error(
    `The project cannot be built in ${process.cwd()}: rename the folder that has “${character}” in its name.`,
  );
  process.exitCode = 1;
}
