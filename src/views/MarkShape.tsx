import type { Mark } from '../model/story';

const diamond = <path d="M5 0 10 5 5 10 0 5Z" />;

const shapes: Record<Mark, React.JSX.Element> = {
  alleged: diamond,
  reported: diamond,
  official: <path d="M1 1h8v8H1Z" />,
  established: <circle cx="5" cy="5" r="4.6" />,
  silent: (
    <circle
      cx="5"
      cy="5"
      r="3.9"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2 1.1"
    />
  ),
};

/** The shape of a mark, drawn: ◆ alleged or reported, ■ official, ● established, ○ silent. */
export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <svg viewBox="0 0 10 10" width="0.7em" height="0.7em" fill="currentColor" aria-hidden="true">
      {shapes[mark]}
    </svg>
  );
}
