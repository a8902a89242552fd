import { Suspense } from 'react';
import { Pages } from './Pages';

/** The site. The boundary lets a reader go to a page whose parts are not there yet. */
export function App() {
  return (
    <Suspense>
      <Pages />
    </Suspense>
  );
}
