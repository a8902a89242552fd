// Those of all views, also of those that are only rendered on the server, whose code is not in the browser.
import.meta.glob('../../views/**/*.module.css', { eager: true });
