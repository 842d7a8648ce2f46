import { deskActionIds, type DeskActionId } from '#lib/domain/desk/desk.ts';
import type { AgentInput } from '#lib/domain/contact/advance.ts';

/**
 * One line of a script or of the terminal as a move: plain words, or `/action name=value name="longer value"`, `/wait MINUTES`, `/stop`.
 * Answers null for an empty line or a comment (`#`), and a sentence where it is not understood.
 */
export function readInput(line: string): AgentInput | string | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return null;
  if (!text.startsWith('/')) return { words: text };
  const [name = '', ...rest] = text.slice(1).split(/\s+/);
  if (name === 'stop') return { stops: true };
  if (name === 'wait') return waiting(rest[0] ?? '');
  if (!isAction(name)) return `There is no action "${name}". Known: ${deskActionIds.join(', ')}, wait, stop.`;
  return { does: { action: name, args: argumentsIn(text) } };
}

function waiting(minutes: string): AgentInput | string {
  const wanted = Number(minutes);
  return Number.isInteger(wanted) && wanted > 0 ? { waits: wanted * 60 } : 'Say how many minutes: /wait 5';
}

function argumentsIn(text: string): Record<string, string> {
  const found = text.matchAll(/([a-z][a-z-]*)=(?:"([^"]*)"|(\S+))/g);
  return Object.fromEntries([...found].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']));
}

function isAction(name: string): name is DeskActionId {
  return (deskActionIds as readonly string[]).includes(name);
}
