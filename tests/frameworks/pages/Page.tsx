/* A publisher's page in React 19. */
import { useState } from 'react';

export function Page() {
  const [height, setHeight] = useState(0);
  return (
    <>
      <on-record
        story="flood"
        section="timeline"
        layout="page"
        onon-record-ready={({ detail }) => setHeight(detail.title.length)}
        onon-record-resize={({ detail }) => setHeight(detail.height)}
      >
        <a href="https://example.org/stories/flood">The story</a>
      </on-record>
      {/* @ts-expect-error There is no such section. */}
      <on-record story="flood" section="nonsense" />
      {/* @ts-expect-error A height is told, no title. */}
      <on-record story="flood" onon-record-resize={({ detail }) => setHeight(detail.title.length)} />
      <output>{height}</output>
    </>
  );
}
