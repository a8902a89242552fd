import { useContext } from 'react';
import { useHref } from 'react-router';
import { pageOf, snippet, snippetForms, usualChoices } from '../../exports/snippets';
import type { Story } from '../../model/story';
import { ShareHelp } from '../../views/share/ShareHelp';
import { SiteFooter } from '../../views/layout/SiteFooter';
import { SiteHeader } from '../../views/layout/SiteHeader';
import { embedPart, shareForms, sharePartsOf } from '../sharing/shareParts';
import { SiteAddressContext } from '../SiteAddressContext';

/** Stands where a site that was not told its address would name its host. */
const unknownHost = 'https://HOST';

interface SharePageProps {
  story: Story;
  /** The hash of `embed.js`, as browsers check it (W3C Subresource Integrity). */
  embedIntegrity: string;
}

/** All ways to share and to embed a story; complete without script, which adds choices and a preview. */
export function SharePage({ story, embedIntegrity }: SharePageProps) {
  const address = useContext(SiteAddressContext);
  const site = { siteAddress: address || unknownHost, base: useHref('/').replace(/\/?$/, '/') };
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <ShareHelp
          title={story.title}
          language={story.language}
          direction={story.direction}
          slug={story.slug}
          link={pageOf(story, {}, site)}
          forms={shareForms}
          parts={sharePartsOf(story).map((part) => ({
            part,
            snippets: Object.fromEntries(
              snippetForms.map((form) => [
                form,
                snippet(form, story, embedPart(part.value), usualChoices, site),
              ]),
            ),
          }))}
          check={`integrity="${embedIntegrity}" crossorigin="anonymous"`}
          host={
            address === '' && (
              <p data-unknown-host="">
                In the addresses below, put the name of this site in the place of <code>HOST</code>.
              </p>
            )
          }
        />
      </main>
      <SiteFooter />
    </>
  );
}
