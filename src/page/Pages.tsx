import { Route, Routes, useLocation } from 'react-router';
import { type PageAt, pageAt, pageKey, patterns } from './addresses';
import { embedPage, notFoundPage, storiesPage, storyPage } from './pageParts';
import { allStories } from './storyShelf';
import { useNewPage } from './useNewPage';

const slugs = allStories.map(({ slug }) => slug);

/** A page for each address. */
export function Pages() {
  const { pathname } = useLocation();
  const page = pageAt(pathname, slugs);
  useNewPage(page);
  // Another story is another page, though of the same kind.
  const element = <Page key={pageKey(page)} page={page} />;
  return (
    <Routes>
      {Object.values(patterns).map((pattern) => (
        <Route key={pattern} path={pattern} element={element} />
      ))}
      <Route path="*" element={element} />
    </Routes>
  );
}

function Page({ page }: { page: PageAt }) {
  switch (page.kind) {
    case 'home':
    case 'story':
      return <storyPage.Component slug={page.slug} />;
    case 'stories':
      return <storiesPage.Component />;
    case 'embed':
      return <embedPage.Component slug={page.slug} section={page.section} item={page.item} />;
    case 'not-found':
      return <notFoundPage.Component />;
  }
}
