// The style sheets of all views: also of those that are only served, whose code is not in the browser.
import.meta.glob('../../views/**/*.module.css', { eager: true });
