/** Words with every character escaped that markup would take for its own, save what XML cannot hold at all. */
export function escapeMarkup(words: string): string {
  return (
    words
      // eslint-disable-next-line no-control-regex -- exactly these are no characters of XML 1.0
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
