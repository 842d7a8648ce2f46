import type { Person, Role } from '../domain/people/person.ts';
import type { Greenroom } from './greenroom.ts';
import { assignmentRows } from './view-reviews-inbox.ts';
import type { FrameView, PlaceId } from './views/frame.ts';

/** What a workspace is called and whether it is the demo. */
export type Workspace = { readonly name: string; readonly demo: boolean };

const places: readonly {
  readonly id: PlaceId;
  readonly href: string;
  readonly for: readonly Role[] | 'everybody';
}[] = [
  { id: 'home', href: '/', for: 'everybody' },
  { id: 'practise', href: '/practise', for: ['trainee', 'manager', 'facilitator', 'trainer'] },
  { id: 'reviews', href: '/reviews', for: ['trainee', 'manager'] },
  { id: 'policy', href: '/policy', for: 'everybody' },
  { id: 'team', href: '/team', for: ['manager'] },
  { id: 'people', href: '/people', for: ['administrator'] },
  { id: 'history', href: '/history', for: ['trainee', 'manager', 'facilitator', 'trainer'] },
  { id: 'docs', href: '/docs', for: 'everybody' },
];

/** The places a person may go to, with what waits there. */
export async function viewFrame(
  room: Greenroom,
  person: Person | null,
  workspace: Workspace,
): Promise<FrameView> {
  const waiting = person
    ? (await assignmentRows(room, person)).filter(({ status }) => status !== 'submitted').length
    : 0;
  const mayUse = (roles: readonly Role[] | 'everybody') =>
    person !== null && (roles === 'everybody' || roles.some((role) => person.roles.includes(role)));
  return {
    person: person && { id: person.id, name: person.name, roles: person.roles },
    workspace: workspace.name,
    demo: workspace.demo,
    places: places
      .filter((place) => mayUse(place.for))
      .map(({ id, href }) => (id === 'reviews' && waiting > 0 ? { id, href, count: waiting } : { id, href })),
  };
}
