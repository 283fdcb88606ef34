import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Session, SessionState } from './session';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('A component that needs the session stands outside of SessionProvider.');
  return session;
}

/** Follows a part of the session. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession(), select);
}
