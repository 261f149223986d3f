const PLACE = /^#(\/setup\?.*token=([^&]+).*)$/;
let seen: RegExpExecArray | null = null;

function look(): void {
  seen = PLACE.exec(window.location.hash) ?? seen;
}

/** Remembers the one-time link of the console from now on, also when it is opened over a page that is already there. */
export function watchSetupLink(): void {
  look();
  window.addEventListener('hashchange', look);
}

/** Where the link leads, with its token, while its page is the one that is looked at; else undefined. */
export function setupPlace(): string | undefined {
  return PLACE.exec(window.location.hash)?.[1];
}

/** The token of the link that was opened last in this tab; empty when none was. */
export function setupToken(): string {
  return decodeURIComponent(seen?.[2] ?? '');
}
