import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignReviewers, type Candidate } from '#lib/domain/review/assign-reviewers.ts';
import { makePerson } from '#tests/make/room.ts';

const team = { id: 'online', name: 'Online', managers: ['ruth', 'helen'] };
const trainee = (id: string, open = 0, finishedScenario = true): Candidate => ({
  person: makePerson(id),
  open,
  finishedScenario,
});
const manager = (id: string, open = 0): Candidate => ({
  person: makePerson(id, 'manager'),
  open,
  finishedScenario: false,
});

describe('choosing reviewers', () => {
  it('takes the least loaded peer and the least loaded manager of the team', () => {
    const candidates = [trainee('amara', 2), trainee('jonas', 1), manager('ruth', 3), manager('helen', 0)];
    expect(assignReviewers('c1', 'mei', team, candidates)).toEqual({ peer: 'jonas', manager: 'helen' });
  });

  it('leaves out peers who have not finished the scenario themselves', () => {
    expect(assignReviewers('c1', 'mei', team, [trainee('jonas', 0, false)])).toEqual({
      peer: null,
      manager: null,
    });
  });

  it('leaves out managers of other teams', () => {
    expect(
      assignReviewers('c1', 'mei', { ...team, managers: ['helen'] }, [manager('ruth')]).manager,
    ).toBeNull();
  });

  it('finds no manager for somebody without a team', () => {
    expect(assignReviewers('c1', 'mei', null, [manager('ruth')]).manager).toBeNull();
  });

  it('never lets anybody review their own contact', () => {
    const anybody = fc.constantFrom('amara', 'jonas', 'mei', 'ruth');
    fc.assert(
      fc.property(anybody, fc.string(), (owner, contact) => {
        const { peer, manager: boss } = assignReviewers(
          contact,
          owner,
          team,
          ['amara', 'jonas', 'mei'].map((id) => trainee(id)).concat(manager('ruth')),
        );
        expect([peer, boss]).not.toContain(owner);
        expect(peer).not.toBeNull();
      }),
    );
  });

  it('spreads reviews so that loads differ by at most one', () => {
    const loads = new Map(['amara', 'jonas', 'luca', 'tomas'].map((id) => [id, 0]));
    for (let contact = 0; contact < 203; contact += 1) {
      const candidates = [...loads].map(([id, open]) => trainee(id, open));
      const { peer } = assignReviewers(`contact-${contact}`, 'mei', team, candidates);
      loads.set(peer!, loads.get(peer!)! + 1);
    }
    expect(Math.max(...loads.values()) - Math.min(...loads.values())).toBeLessThanOrEqual(1);
  });

  it('gives the same answer whatever the order of the candidates', () => {
    const candidates = [
      trainee('amara'),
      trainee('jonas'),
      trainee('luca'),
      manager('ruth'),
      manager('helen'),
    ];
    const answer = assignReviewers('c7', 'mei', team, candidates);
    expect(assignReviewers('c7', 'mei', team, [...candidates].reverse())).toEqual(answer);
  });
});
