import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/compiler/text/readMarkdown';

const problems = (markdown: string) => readMarkdown(markdown, 'text.md').faults.map(({ problem }) => problem);

describe('marks that other programs know, and readers would see, are refused', () => {
  test.each([
    ['marked words', 'A ==marked== word.', /^marked words/],
    ['a link of a wiki', 'See [[Harbour bridge]].', /^a link of a wiki/],
    ['a box of GitHub', '> [!NOTE]\n> Words.', /^a mark of another kind/],
    ['a container', ':::note\nWords.\n:::', /^a mark of another kind/],
    ['an id of a heading', '## Head {#id}', /^a mark of another kind/],
    ['a table of contents', '[TOC]', /^a mark of another kind/],
    ['a shortcode', '[caption id="1"]Words[/caption]', /^the markup of a content system/],
    ['marks of a forum', 'Some [b]bold[/b] words.', /^the markup of a content system/],
    ['a template', '{{< figure >}}', /^the markup of a content system/],
    ['a note within the text', 'Words^[a note].', /^a footnote/],
    ['lowered letters', 'H~2~O', /^raised and lowered/],
    ['raised letters', 'the 4^th^ of March', /^raised and lowered/],
    ['a comment', '%% not for readers %%', /^a comment/],
    ['an emoji by its code', 'Good :smile: day.', /^the code of an emoji/],
    ['an entity without its semicolon', 'A&nbsp b.', /^the code of a character/],
    ['an entity encoded twice', 'A&amp;rsquo;s b.', /^the code of a character/],
    ['stars away from their words', '** bold ** word', /^asterisks/],
    ['one star too many', 'Some **bold* word.', /^asterisks/],
    ['a line of signs', 'Words.\n\n=====\n', /^a line of signs/],
    ['a list of dashes', '– one\n– two', /^lines that begin like a list/],
    ['a list of middle dots', '・一つ\n・二つ', /^lines that begin like a list/],
    ['hyphens without a space', '-one\n-two', /^lines that begin like a list/],
    ['stars without a space', '*one\n*two', /^lines that begin like a list/],
    ['numbers in brackets', '(1) One\n(2) Two', /^lines that begin like a list/],
  ])('%s', (_, markdown, problem) => {
    expect(problems(markdown)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('what only looks like them is left alone', () => {
  test.each([
    'A -- b, a == b, x^2, ^_^ and (^o^), 好^o^',
    '*one* two\n*three* four',
    '– He left\nand came.\n\n– She too.',
    '-5 degrees\nat night',
    'R&D; Q&As; M&Ms; AT&T; B&amp;B; A&nbsp;b',
    '<https://example.org/?a=1&lt=2&quot=3>',
    '~5 to ~7, ~ten to ~twenty, 하~이~, “~la la~”',
    'he[/she] and [sic], at 10:30:45, Ratio 1:a:2',
    '5%% and 6%% sure',
    'f*** and s**t; ** Note: x; **a**b, ***both***, **bold *it* x**',
    '\\[\\[x\\]\\] \\==a== \\&nbsp; \\:smile: \\%% x %%',
  ])('%s', (markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});
