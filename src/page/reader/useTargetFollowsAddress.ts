import { useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { holdPlace } from './holdPlace';

/** A hash that no element has as its id, so that navigating to it does not scroll. */
const noTarget = '#--';

/**
 * Keeps `:target` in step with the address. A router's `history.pushState` does not update `:target`, so the
 * element that was left would stay marked. Replacing the hash by one without a target and navigating back,
 * within one history entry, clears it without a scroll. Done in the next frame, when the browser has updated
 * `:target` for a plain link by itself.
 */
export function useTargetFollowsAddress(): void {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();

  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const marked = document.querySelector(':target');
      if (!marked || marked.id === hash.slice(1)) return;
      const release = holdPlace();
      window.location.replace(noTarget);
      release();
      void navigate({ search, hash }, { replace: true, state, preventScrollReset: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [search, hash, state, navigate]);
}
