/** What somebody who has parked a page is to know: what is not there. */
import {GATE_NOTICE} from '../server/head-snippet.js';
import type {Note} from '../server/park.js';
import {readTags, type Tag} from '../server/tags.js';
import {paintIslands} from '../server/template-islands.js';

/** Also where a template puts the address together. */
const GATE = /\bpersonvern(-strict)?\.js\b/;
const GATE_TAG = '<script src="/personvern/personvern.js" data-declaration="/personvern/declaration.json"></script>';

/** @param html as it is once it has been parked */
export function notesOnParked(html: string): Note[] {
  const tags = readTags(paintIslands(html));
  const parked = tags.filter(({attributes}) => attributes['data-purpose']);
  const [first] = parked;
  if (!first) return [];
  const lineOf = ({start}: Tag): number => html.slice(0, start).split(/\r\n?|\n/).length;
  const frames = parked.filter(({name}) => name === 'iframe');
  const [frame] = frames;
  const notes: Note[] = [];
  if (frame)
    notes.push({
      line: lineOf(frame),
      text:
        `<iframe>: ${frames.length} parked; without JavaScript nothing stands in the place of one. Better is ` +
        '<personvern-embed> with a link to the source in it',
    });
  // A piece of a page has its gate elsewhere.
  const head = tags.find(({name}) => name === 'head' || name === 'html' || name === 'body');
  if (head && !tags.some((tag) => isGate(html, tag)))
    notes.push({
      line: lineOf(head),
      text: `<${head.name}>: no gate here, and without one nothing opens. First in <head>, after <meta charset>: ${GATE_TAG}`,
    });
  return notes;
}

function isGate(html: string, {content, end, name, start}: Tag): boolean {
  if (name !== 'script') return false;
  return GATE.test(html.slice(start, end)) || (!!content && html.startsWith(GATE_NOTICE, content.start));
}
