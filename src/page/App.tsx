import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { type PageAt, pageAt, patterns } from './addresses';
import { embedPage, notFoundPage, storiesPage, storyPage } from './pages';
import { allStories } from './storyShelf';
import { useNewPage } from './useNewPage';

const slugs = allStories.map(({ slug }) => slug);

/** The site: a page for each address. */
export function App() {
  const { pathname } = useLocation();
  const page = pageAt(pathname, slugs);
  useNewPage(page);
  const element = <Page key={keyOf(page)} page={page} />;
  return (
    <Suspense>
      <Routes>
        {Object.values(patterns).map((pattern) => (
          <Route key={pattern} path={pattern} element={element} />
        ))}
        <Route path="*" element={element} />
      </Routes>
    </Suspense>
  );
}

/** Another story is another page, though of the same kind. */
function keyOf(page: PageAt): string {
  return 'slug' in page ? `${page.kind} ${page.slug ?? ''}` : page.kind;
}

function Page({ page }: { page: PageAt }) {
  if (page.kind === 'stories' || (page.kind === 'home' && page.slug === undefined))
    return <storiesPage.Component />;
  if (page.kind === 'embed') return <embedPage.Component slug={page.slug} section={page.section} />;
  if (page.kind === 'not-found' || page.slug === undefined) return <notFoundPage.Component />;
  return <storyPage.Component slug={page.slug} />;
}
