import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A page of React 19 with the element in it, typed as any other. */
function Article({ site, slug }: { site: string; slug: string }) {
  const [section, setSection] = useState<'stands' | 'text'>('stands');
  const [height, setHeight] = useState(0);
  return (
    <main>
      <h1>A page of React 19</h1>
      <button onClick={() => setSection('text')}>Full text</button>
      <output>{height}</output>
      <on-record
        story={slug}
        section={section}
        src={site}
        ref={(element) => {
          element?.addEventListener('on-record:resize', ({ detail }) => setHeight(detail.height));
        }}
      >
        <a href={`${site}stories/${slug}`}>The story on On Record</a>
      </on-record>
    </main>
  );
}

const { site = '', slug = '' } = Object.fromEntries(new URLSearchParams(location.search));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Article site={site} slug={slug} />
    </StrictMode>,
  );
}
