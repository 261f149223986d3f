import type { KeyboardEvent } from 'react';

/**
 * Takes over the highlighted choice of an Autocomplete with Tab, as Enter does: who has typed a name and goes on means it.
 * A list that was only opened to look at it changes nothing.
 */
export function pickOnTab(event: KeyboardEvent<HTMLElement>, isTyped: boolean): void {
  if (event.key !== 'Tab' || !isTyped || event.nativeEvent.isComposing) return;
  const highlighted = (event.target as HTMLElement).getAttribute('aria-activedescendant');
  if (highlighted !== null) document.getElementById(highlighted)?.click();
}
