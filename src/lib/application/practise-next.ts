import { may } from '../domain/people/may.ts';
import type { Person } from '../domain/people/person.ts';
import type { Greenroom } from './greenroom.ts';
import { viewPractiseList } from './view-practise.ts';
import type { ScenarioRow } from './views/practise.ts';

const everything = { family: null, level: null, channel: null };

/**
 * The scenarios a person would do well to practise, best first: the easiest whose last attempt did not pass, then the others
 * by how long ago they were held. Empty for those who do not practise.
 */
export async function practiseNext(room: Greenroom, person: Person): Promise<readonly ScenarioRow[]> {
  if (!may(person, 'practise', { kind: 'workspace' })) return [];
  const { scenarios } = await viewPractiseList(room, person, everything);
  const toPass = scenarios.filter(({ last }) => last?.result !== 'passed');
  const passed = scenarios.filter(({ last }) => last?.result === 'passed');
  return [...toPass, ...passed.toSorted((a, b) => (onDay(a) < onDay(b) ? -1 : 1))];
}

function onDay({ last }: ScenarioRow): string {
  return last?.on ?? '';
}
