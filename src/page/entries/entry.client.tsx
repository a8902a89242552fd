import '../../styles/layers.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/print.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import './viewStyles';
import { hydrateServedPage } from './hydrateServedPage';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element with the id “root”');

// Every page is served complete. In development nothing is, so there the whole page is made here.
if (import.meta.env.DEV) await (await import('./showInDevelopment')).showInDevelopment(root);
else await hydrateServedPage(root);
