import type { Edition } from '../domain/contact/edition.ts';
import { playGolden } from '../domain/contact/play-golden.ts';
import { replayContact } from '../domain/contact/replay-contact.ts';
import type { ReplayedContact } from '../domain/contact/replayed-contact.ts';
import type { DebriefView, MoodPoint, PathStep } from './views/debrief.ts';

/** The customer's mood from the opening over every turn, with what moved it. */
export function viewMood({ turns, mood }: ReplayedContact): MoodPoint[] {
  const opening = { seq: null, turn: 0, mood: turns[0]?.moodBefore ?? mood, causes: [] };
  return [
    opening,
    ...turns.map(({ seq, moodAfter, moodCauses }, index) => ({
      seq,
      turn: index + 1,
      mood: moodAfter,
      causes: moodCauses,
    })),
  ];
}

/** The moments the contact went through; in practice also those of the exemplary run. */
export function viewPath(
  edition: Edition,
  replayed: ReplayedContact,
  showGolden: boolean,
): DebriefView['path'] {
  const taken = momentsOf(edition, replayed);
  const golden = showGolden ? goldenPath(edition) : null;
  return { taken, golden, names: names(edition) };
}

function momentsOf({ scenario }: Edition, { turns, ended }: ReplayedContact): PathStep[] {
  const debriefOf = (id: string) => scenario.moments.find((moment) => moment.id === id)?.debrief ?? null;
  const opening = turns[0]?.momentBefore ?? scenario.moments[0]!.id;
  const changes = turns.filter(({ momentBefore, momentAfter }) => momentBefore !== momentAfter);
  const steps = [
    { moment: opening, seq: null },
    ...changes.map(({ momentAfter, seq }) => ({ moment: momentAfter, seq })),
  ];
  const last =
    ended?.ending && steps.at(-1)?.moment !== ended.ending.id ? [{ moment: ended.ending.id, seq: null }] : [];
  return [...steps, ...last].map((step) => ({ ...step, debrief: debriefOf(step.moment) }));
}

/** Played once for each edition: it is the same for everybody. */
const goldenPaths = new WeakMap<Edition, readonly string[]>();

function goldenPath(edition: Edition): readonly string[] | null {
  const [exemplary] = edition.scenario.golden;
  if (!exemplary) return null;
  const known = goldenPaths.get(edition);
  if (known) return known;
  const { contact } = playGolden(edition, exemplary);
  const path = momentsOf(edition, replayContact(edition, contact)).map(({ moment }) => moment);
  goldenPaths.set(edition, path);
  return path;
}

function names({ scenario }: Edition): Record<string, string> {
  const moments = scenario.moments.map(({ id }) => [id, inWords(id)] as const);
  return Object.fromEntries([...moments, ...scenario.endings.map(({ id, title }) => [id, title] as const)]);
}

function inWords(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
