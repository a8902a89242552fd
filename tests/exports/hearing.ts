import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';

const yaml = `title: Was the lift plan shown to the crew?
standfirst: An engineer has withdrawn what she told the hearing.
language: en
asOf: 2024-03-06
byline: [Ruth Okafor, Tom Lindqvist]
published: 2024-03-05
changes:
  - { date: 2024-03-06, kind: update, text: The withdrawal was added., items: [stone-withdraws] }
  - { date: 2024-03-07, kind: correction, text: The plan has two sheets and not three., items: [stone-says, plan-drawn] }
sources:
  gazette: { publisher: The Gazette, kind: newspaper, published: 2024-03-06 }
  wire: { publisher: North Wire, kind: agency, through: gazette }
  letter: { publisher: Lift Works, kind: letter, by: works, published: 2024-03-05 }
sides: { crew: The crew, owners: The owners }
speakers:
  stone: { name: Ada Stone, role: Engineer, side: crew, naming: named }
  lind: { name: Per Lind, role: Foreman, side: crew, naming: named }
  works: { name: Lift Works, role: Company, side: owners, naming: institution }
claims:
  shown: { text: The plan was shown to the crew, short: Plan shown, passages: [the plan was never shown] }
events:
  - { id: plan-drawn, date: 2024-02, title: The plan is drawn, standing: planned, sources: [wire], passages: [A plan was drawn in February] }
statements:
  - id: stone-says
    speaker: [stone, lind]
    cue: said
    form: quote
    words: [It was never shown, Nobody asked us]
    date: 2024-03-04
    through: [[wire, gazette], [gazette]]
    stances: { shown: denies }
    translated: sv
    original: [Den visades aldrig, Ingen frågade oss]
    passages: ["“It was never shown,” said Ada Stone and Per Lind. “Nobody asked us.” In their words: “Den visades aldrig. Ingen frågade oss.”"]
  - id: stone-withdraws
    speaker: stone
    cue: told
    form: paraphrase
    words: She said that she had been “mistaken about the day”.
    date: 2024-03-05
    through: [gazette]
    withdraws: [stone-says]
    passages: ["had been “mistaken about the day”"]
  - id: works-answers
    speaker: works
    cue: wrote
    form: quote
    words: We showed it twice
    date: 2024-03-05
    through: [letter]
    answers: [stone-says]
    stances: { shown: asserts }
    passages: ["“We showed it twice”"]
`;

const text = `A plan was drawn in February. Ada Stone and Per Lind held that the plan was never shown.

“It was never shown,” said Ada Stone and Per Lind. “Nobody asked us.” In their words: “Den visades aldrig. Ingen frågade oss.” A day later she told the paper that she had been “mistaken about the day”.

“We showed it twice”, the works wrote.
`;

const bytes = (words: string) => new TextEncoder().encode(words);
const compiled = compile({ folder: 'hearing', slug: 'hearing', yaml: bytes(yaml), text: bytes(text) });
if ('faults' in compiled) throw new Error(compiled.faults.map(formatFault).join('\n'));

/** A story with what the shipped one has not: joint and translated words, a withdrawal, an answer, changes. */
export const hearing = compiled.story;
