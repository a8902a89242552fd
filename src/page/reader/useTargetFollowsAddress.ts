import { useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** A hash that no element answers to, so that going there moves nothing. */
const nowhere = '#--';

/**
 * A router changes the address without telling the browser's `:target`, which would go on marking what
 * was left. Going nowhere and back, within one entry of the history, lets go of it without a movement.
 * Asked before the next frame: by then the browser has marked by itself what a plain link leads to.
 */
export function useTargetFollowsAddress(): void {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();

  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const marked = document.querySelector(':target');
      if (!marked || marked.id === hash.slice(1)) return;
      window.location.replace(nowhere);
      void navigate({ search, hash }, { replace: true, state, preventScrollReset: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [search, hash, state, navigate]);
}
