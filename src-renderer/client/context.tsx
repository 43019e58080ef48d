import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Client } from './client.ts';

const ClientContext = createContext<Client | null>(null);

export function ClientProvider({ client, children }: { client: Client; children: ReactNode }) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

/** The client of this window. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient outside ClientProvider');
  return client;
}

/** Whether the backend can be reached. */
export function useOnline(): boolean {
  const client = useClient();
  const [online, setOnline] = useState(true);
  useEffect(() => client.onConnection(setOnline), [client]);
  return online;
}
