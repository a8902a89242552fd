/*
 * The built site comes in; what publishers put on their pages goes out, each with the script that makes a
 * frame of it: ours, and those of others who do the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { peerFile, peerVersion } from '../contenders/peers';

/** One way to put a frame on a publisher's page. */
export interface EmbedScript {
  id: string;
  /** As the report names it. */
  name: string;
  /** The script, minified. */
  source: string;
  /** What stands on the page for it, before the script. `site` is the address of what is to be framed. */
  markup: (site: string) => string;
}

const space = '<div style="height: 5000px"></div>';

/** All that are measured. `folder` is that of the built site; `slug` and `section` name what is framed. */
export function embedScripts(folder: string, slug: string, section: string): EmbedScript[] {
  const ours = readFileSync(join(folder, 'embed.js'), 'utf8');
  const element = (site: string) =>
    `<on-record story="${slug}" section="${section}" src="${site}" heights="320:2400"></on-record>`;
  const frame = (site: string) => `${site}embed/${slug}/${section}/`;
  const peer = (name: string, file: string) => ({
    name: `${name} ${peerVersion(name)}`,
    source: minifySync(file, readFileSync(peerFile(name, file), 'utf8')).code,
  });
  const newswire = peer('@newswire/frames', 'dist/frames.umd.js');
  return [
    {
      id: 'sidechain',
      ...peer('@nprapps/sidechain', 'dist/sidechain.js'),
      markup: (site) => `<side-chain src="${frame(site)}"></side-chain>`,
    },
    {
      id: 'newswire',
      ...newswire,
      source: `${newswire.source};newswireFrames.autoInitFrames()`,
      markup: (site) => `<div data-frame-src="${frame(site)}"></div>`,
    },
    {
      id: 'pym',
      ...peer('pym.js', 'dist/pym.v1.min.js'),
      markup: (site) => `<div data-pym-src="${frame(site)}"></div>`,
    },
    {
      id: 'iframe',
      name: 'a script of one iframe',
      source:
        '{const at=document.currentScript.previousElementSibling,frame=document.createElement("iframe");frame.src=at.title;at.append(frame)}',
      markup: (site) => `<div title="${frame(site)}"></div>`,
    },
    { id: 'on-record', name: 'On Record, in view', source: ours, markup: element },
    {
      id: 'on-record-far',
      name: 'On Record, 5000 px down',
      source: ours,
      markup: (site) => `${space}${element(site)}`,
    },
  ];
}
