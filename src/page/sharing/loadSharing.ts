import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Story } from '../../model/story';
import type { sharing } from './sharingEntry';

/** Fetches the script of sharing, and gives its choices for a part of a story. Rejects where it does not come. */
export async function loadSharing(story: Story, part: string, onClose?: () => void): Promise<ReactElement> {
  const answer = await fetch(`${import.meta.env.BASE_URL}sharing.json`);
  const { script, integrity } = (await answer.json()) as { script: string; integrity: string };
  const fetched = (await import(/* @vite-ignore */ script)) as { sharing: typeof sharing };
  const react = { useEffect, useId, useRef, useState };
  return fetched.sharing({ react, runtime: { Fragment, jsx, jsxs }, story, integrity, part, onClose });
}
