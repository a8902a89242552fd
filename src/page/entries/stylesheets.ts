/*
 * Every style sheet of the site, in the order of the cascade. The views' stand in a module of their own, since a
 * glob is imported before all that its module imports besides, and the order of layers would come too late.
 */
import '../../styles/layers.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/peek.css';
import '../../styles/print.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import './viewStylesheets';
