import type { AuthProvider } from 'react-admin';
import { call } from './http.ts';
import { currentSession, type Session, setSession } from './session.ts';
import { setupPlace } from './setupLink.ts';

let asking: Promise<Session> | undefined;

/** The session of the browser's cookie, asked for once. Rejects with 401 when there is none. */
export function readSession(): Promise<Session> {
  asking ??= call<Session>('GET', '/api/session').finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Signs in; rejects with the server's sentence. */
export async function signIn(username: string, password: string): Promise<Session> {
  const session = await call<Session>('POST', '/api/session', { username, password });
  setSession(session);
  return session;
}

export const authProvider: AuthProvider = {
  login: ({ username, password }: { username: string; password: string }) => signIn(username, password),
  logout: async () => {
    if (currentSession() !== undefined) await call('DELETE', '/api/session').catch(() => undefined);
    setSession(undefined);
    return '/login';
  },
  checkAuth: async () => {
    if (currentSession() !== undefined) return;
    try {
      setSession(await readSession());
    } catch {
      throw Object.assign(new Error('signed out'), { message: false, redirectTo: setupPlace() ?? '/login' });
    }
  },
  checkError: async (error: { status?: number }) => {
    if (error.status === 401) throw Object.assign(new Error('signed out'), { message: false });
  },
  getIdentity: async () => {
    const session = currentSession();
    return { id: session?.user.id ?? '', fullName: session?.user.name ?? '' };
  },
  getPermissions: async () => currentSession()?.grants ?? {},
};
