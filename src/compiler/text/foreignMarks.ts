/*
 * Finds marks of other kinds of Markdown, of wikis, forums and content systems, which readers would see as they are.
 * Each pattern needs both ends of its mark, or a place where no prose has it.
 */
import type { Fault } from '../diagnostics/Fault';

/** A mark that means nothing here. */
interface ForeignMark extends Pick<Fault, 'problem' | 'mend'> {
  pattern: RegExp;
}

const takeOut = 'take the marks out, and keep the words';

/** In the order of what is told first. */
export const foreignMarks: readonly ForeignMark[] = [
  {
    pattern: /\[\^[^\]\s]{1,40}\]|\^\[(?=[^\]])/u,
    problem: 'a footnote cannot be shown in a text',
    mend: 'write the note into the text, or take it out',
  },
  {
    pattern: /\[\[[^[\]]{1,200}\]\]/u,
    problem: 'a link of a wiki is none here, and readers would see its brackets',
    mend: 'write [words](https://…), or the words alone',
  },
  {
    pattern: /\]\(|\]\[/u,
    problem: 'a link is not whole, and readers would see its marks',
    mend: 'write [words](https://…), without a space in the address',
  },
  {
    pattern: /~~(?=[^\s~])/u,
    problem: 'struck-out words cannot be shown in a text',
    mend: 'take the words out, or the marks',
  },
  {
    pattern: /(?<!=)==(?=[^\s=])[^=\n]{0,200}[^\s=]==(?!=)/u,
    problem: 'marked words cannot be shown in a text, and readers would see the signs',
    mend: takeOut,
  },
  {
    pattern: /[A-Za-z\d)](?:~[\d+-]{1,10}~|\^(?:[\d+-]{1,10}|st|nd|rd|th|er|re|e)\^)/u,
    problem: 'raised and lowered letters are not marked so here, and readers would see the signs',
    mend: 'write the characters themselves, as in H₂O and x², or the words alone',
  },
  {
    pattern: /(?<!\S)%%[^%\n]{1,300}%%(?!\S)/u,
    problem: 'a comment cannot be hidden in a text, and readers would see it',
    mend: 'take it out',
  },
  {
    pattern:
      /\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}|\[\/(?:[bius]|url|img|quote|code|colou?r|size|center|list|spoiler|caption|gallery|embed|video|audio)\]/iu,
    problem: 'the markup of a content system or forum is none here, and readers would see it',
    mend: takeOut,
  },
  {
    pattern: /\{[#.][\p{L}\p{N}_-]{1,60}\}|^:::|^\[(?:TOC|!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION))\]/mu,
    problem: 'a mark of another kind of Markdown is none here, and readers would see it',
    mend: takeOut,
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z_]{1,30}:(?![\p{L}\p{N}:])/u,
    problem: 'the code of an emoji is shown as it is written',
    mend: 'write the character itself, or take it out',
  },
  {
    pattern: /(?<!\S)\*\*\s[^*\n]{1,200}\s\*\*(?!\S)/u,
    problem: 'asterisks make no emphasis here, and readers would see them',
    mend: 'put them right next to the words',
  },
];

/**
 * The code of a character that was encoded twice over (`&amp;nbsp;`), or that lacks its semicolon. Those whose names
 * begin like parameters of addresses need it.
 */
export const visibleEntity =
  /&(?:(?:nbsp|[lr][sd]quo|[lr]aquo|[nm]dash|hellip)(?:;|(?![\p{L}\p{N}=]))|(?:amp|quot|apos|lt|gt|#x?[\da-f]{2,6});)/u;
