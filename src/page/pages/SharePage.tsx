import { useContext } from 'react';
import { useHref } from 'react-router';
import { pageOf, snippet, snippetForms, usualChoices } from '../../exports/snippets';
import type { Story } from '../../model/story';
import { rich } from '../../views/wording/rich';
import { useSharingWords } from '../../views/wording/useWords';
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
  const words = useSharingWords();
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
          forms={shareForms(words)}
          parts={sharePartsOf(story, words).map((part) => ({
            part,
            snippets: Object.fromEntries(
              snippetForms.map((form) => [
                form,
                snippet(form, story, embedPart(part.value), usualChoices, site, words),
              ]),
            ),
          }))}
          check={`integrity="${embedIntegrity}" crossorigin="anonymous"`}
          host={
            address === '' && (
              <p data-unknown-host="">{rich(words.share.unknownHost, { host: <code>HOST</code> })}</p>
            )
          }
        />
      </main>
      <SiteFooter />
    </>
  );
}
