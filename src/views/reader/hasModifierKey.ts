/** Whether a modifier key is held, which asks the browser for something of its own: a new tab, a shortcut. */
export function hasModifierKey(event: {
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
