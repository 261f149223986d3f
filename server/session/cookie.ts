/** Where the token of a session stands in the browser: out of reach of scripts and, under https, of everything but this host. */
export interface SessionCookie {
  /** The token in a `Cookie` header; undefined when there is none. */
  read(header: string | undefined): string | undefined;
  /** The `Set-Cookie` that brings a token. */
  bring(token: string): string;
  /** The `Set-Cookie` that takes it away. */
  readonly clear: string;
}

/** The cookie `backbay_session`; under https it is bound to the host and never sent in the clear. */
export function sessionCookie(isHttps: boolean): SessionCookie {
  const name = isHttps ? '__Host-backbay_session' : 'backbay_session';
  const traits = `Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([A-Za-z0-9_-]{43})(?:;|$)`);
  return {
    read: header => (header === undefined ? undefined : pattern.exec(header)?.[1]),
    bring: token => `${name}=${token}; ${traits}`,
    clear: `${name}=; ${traits}; Max-Age=0`,
  };
}
