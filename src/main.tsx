import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { i18nProvider } from './providers/i18nProvider.ts';
import { watchSetupLink } from './providers/setupLink.ts';
import { makeStore } from './providers/store.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/shell.css';
import './theme/table.css';
import './theme/marks.css';
import './theme/panel.css';
import './theme/form.css';
import './theme/lines.css';
import './theme/states.css';
import './theme/phone.css';
import './theme/print.css';

/** The language that was chosen on this machine; Chinese when none was. */
function rememberedLocale(): string {
  const store = makeStore();
  store.setup();
  return String(store.getItem('locale') ?? 'zh');
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  watchSetupLink();
  await i18nProvider.changeLocale(rememberedLocale());
  createRoot(root).render(<App />);
}

void start();
