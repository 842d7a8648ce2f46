import { may } from '../domain/people/may.ts';
import type { Person } from '../domain/people/person.ts';
import type { Clause, CompanyPack, Fact, PolicyDocument } from '../domain/policy/policy.ts';
import { sayFact } from '../domain/policy/say-fact.ts';
import { NotFound, Refused } from '../domain/refusal/refusal.ts';
import type { Greenroom } from './greenroom.ts';
import { findClauses, hrefOf, viewClause } from './view-clause.ts';
import type { PolicyDocumentView, PolicyIndexView } from './views/policy.ts';

/** The handbook's contents and what a search in it finds. */
export async function viewPolicyIndex(
  room: Greenroom,
  person: Person,
  query: string,
): Promise<PolicyIndexView> {
  const pack = await readablePack(room, person);
  const wanted = query.trim().slice(0, 200);
  return {
    company: pack.company.name,
    query: wanted,
    found: wanted === '' ? null : findClauses(wanted, pack, room.markdown),
    documents: pack.policy.documents.map((document) => ({
      id: document.id,
      title: document.title,
      href: `/policy/${document.id}`,
      version: document.version,
      effective: document.effective,
      owner: document.owner,
      clauses: document.clauses.map(({ id, number, title }) => ({ number, title, href: hrefOf(id) })),
    })),
  };
}

/** One document of the handbook with its clauses, their facts, and where each can be practised. */
export async function viewPolicyDocument(
  room: Greenroom,
  person: Person,
  id: string,
): Promise<PolicyDocumentView> {
  const pack = await readablePack(room, person);
  const { documents } = pack.policy;
  const at = documents.findIndex((document) => document.id === id);
  const document = documents[at];
  if (!document) throw new NotFound('policy.unknown-document');
  const editions = await room.library.editions();
  const practise = (clause: Clause) =>
    editions
      .filter(({ scenario }) => scenario.policy.includes(clause.id))
      .map(({ scenario }) => ({ title: scenario.title, href: `/practise/${scenario.id}` }));
  return {
    ...aboutDocument(document, pack),
    introduction: room.markdown.toHtml(document.introduction),
    clauses: document.clauses.map((clause) => ({
      ...viewClause(clause, pack.policy, room.markdown),
      audience: clause.audience,
      serves: clause.serves,
      facts: clause.facts.flatMap((fact) => viewFact(pack.policy.facts.get(fact), pack)),
      practise: practise(clause),
    })),
    previous: neighbour(documents[at - 1]),
    next: neighbour(documents[at + 1]),
  };
}

/** The one company of this installation, for people who may read its policy. */
export async function readablePack(room: Greenroom, person: Person): Promise<CompanyPack> {
  if (!may(person, 'read-policy', { kind: 'workspace' })) throw new Refused('policy.may-not-read');
  const [pack] = await room.library.packs();
  if (!pack) throw new NotFound('policy.none');
  return pack;
}

function aboutDocument(
  { id, title, version, effective, owner, reviewBy }: PolicyDocument,
  pack: CompanyPack,
) {
  return { id, title, company: pack.company.name, version, effective, owner, reviewBy };
}

function viewFact(fact: Fact | undefined, pack: CompanyPack) {
  if (!fact) return [];
  const tiers = pack.company.tiers
    .filter(({ id }) => id in fact.perTier)
    .map(({ id, title }) => ({ title, says: sayFact(fact, id) }));
  return [{ id: fact.id, name: fact.id.split('.').at(-1) ?? fact.id, says: sayFact(fact), tiers }];
}

function neighbour(document: PolicyDocument | undefined) {
  return document ? { title: document.title, href: `/policy/${document.id}` } : null;
}
