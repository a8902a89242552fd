/*
 * Stands in every page as it is served: asks for the page's script at the reader's first sign (pointer,
 * key, touch, scroll), or at once where the address holds a choice that only script can show. Until then
 * the page costs nothing but its words; every link works without.
 */
{
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake, true);
    const root = document.getElementById('root');
    const script = root?.dataset['script'];
    if (script)
      import(/* @vite-ignore */ script).catch((error) => {
        // The script has come and failed: loading it again would not help.
        if (error.name !== 'TypeError') return;
        // It did not come. The page stays as it is, and the next sign asks again: with an empty query, since
        // Firefox remembers of an address that no module came from it.
        root.dataset['script'] += '?';
        listen();
      });
  };
  const listen = () => {
    for (const sign of signs) addEventListener(sign, wake, true);
  };
  if (location.hash || /[?&](side|claim|clock)=/.test(location.search)) addEventListener('load', wake);
  else addEventListener('DOMContentLoaded', listen);
}
