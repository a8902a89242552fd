import './stylesheets';
import { hydrateServedPage } from './hydrateServedPage';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element with the id “root”');

// Not awaited: the bundler keeps what a page shares with its dynamic imports in this module only if nothing waits here.
void hydrateServedPage(root);
