/*
 * Every style sheet of the site, in the order of the cascade. Those of all views: also of those that are only
 * rendered on the server, whose code is not in the browser.
 */
import '../../styles/layers.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/print.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import.meta.glob('../../views/**/*.module.css', { eager: true });
