import type { Offered } from '../../application/view-enter.ts';
import { demoAbout } from '../../text/demo.ts';
import type { Person, Team } from '../../domain/people/person.ts';

const person = (id: string, name: string, role: Person['roles'][number], team: string | null): Person => ({
  id,
  name,
  email: `${id}@harbourhome.example`,
  roles: [role],
  team,
});

/** The invented people of the demo workspace. The first of each role is the one that the entrance offers. */
export const demoPeople: readonly Person[] = [
  person('amara-osei', 'Amara Osei', 'trainee', 'online-support'),
  person('jonas-lindqvist', 'Jonas Lindqvist', 'trainee', 'online-support'),
  person('mei-tanaka', 'Mei Tanaka', 'trainee', 'online-support'),
  person('luca-marino', 'Luca Marino', 'trainee', 'service-centre'),
  person('ruth-adeyemi', 'Ruth Adeyemi', 'manager', 'online-support'),
  person('helen-brandt', 'Helen Brandt', 'manager', 'service-centre'),
  person('daniel-kowalski', 'Daniel Kowalski', 'facilitator', 'training-and-quality'),
  person('farah-haddad', 'Farah Haddad', 'auditor', 'training-and-quality'),
  person('ngozi-eze', 'Ngozi Eze', 'trainer', 'training-and-quality'),
  person('sam-whitlock', 'Sam Whitlock', 'administrator', 'training-and-quality'),
];

export const demoTeams: readonly Team[] = [
  { id: 'online-support', name: 'Online support', managers: ['ruth-adeyemi'] },
  { id: 'service-centre', name: 'Service centre', managers: ['helen-brandt'] },
  { id: 'training-and-quality', name: 'Training and quality', managers: ['helen-brandt'] },
];

/** Whom the entrance offers, in its order. Jonas and Mei are there beside Amara so that whoever is asked to review her can be entered. */
export const demoEntrance: readonly Offered[] = Object.entries(demoAbout).map(([id, about]) => ({
  id,
  about,
}));
