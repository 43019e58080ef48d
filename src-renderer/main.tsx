import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import { ClientProvider } from './client/context.tsx';
import { createHttpClient } from './client/http.ts';
import { createIpcClient } from './client/ipc.ts';
import { SettingsProvider } from './client/settings.tsx';
import { LocaleProvider } from './i18n/provider.tsx';
import { CommandProvider } from './ui/commands/index.ts';
import { JobsProvider } from './ui/jobs/JobsProvider.tsx';
import { ToastProvider } from './ui/status/toasts.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

// Electron's preload puts the bridge there before any script of the page runs; a browser has none.
const client = window.balagh ? createIpcClient(window.balagh) : createHttpClient();

createRoot(root).render(
  <StrictMode>
    <ClientProvider client={client}>
      <SettingsProvider>
        <LocaleProvider>
          <CommandProvider>
            <ToastProvider>
              <JobsProvider>
                <App />
              </JobsProvider>
            </ToastProvider>
          </CommandProvider>
        </LocaleProvider>
      </SettingsProvider>
    </ClientProvider>
  </StrictMode>,
);
