import type { AgentMove } from '../contact/replayed-contact.ts';
import { matchesPhrase, phraseStems } from '../language/phrase.ts';
import type { Reading, SkillId, Strength } from '../language/reading.ts';
import { segment } from '../language/segment.ts';
import { nothingHeard, type Heard } from './heard.ts';

/**
 * Condenses one move of the representative to what a scenario can listen for.
 * `phrases` are the ones the scenario uses (`compiled.phrases`); they are matched here so that guards stay comparisons of plain values.
 */
export function hear(move: AgentMove, phrases: readonly string[]): Heard {
  switch (move.kind) {
    case 'words':
      return hearWords(move.reading, phrasesIn(move.text, phrases));
    case 'did':
      return { ...nothingHeard, kind: 'did', action: move.action, args: move.args, success: move.success };
    case 'tried':
      return { ...nothingHeard, kind: 'tried', action: move.action, args: move.args, success: false };
    case 'waited':
      return { ...nothingHeard, kind: 'waited', seconds: move.seconds };
    case 'noted':
      return nothingHeard;
  }
}

function hearWords(reading: Reading, phrases: readonly string[]): Heard {
  const made = reading.proposals.filter((proposal) => proposal.stance !== 'refused');
  const promised = made.filter((proposal) => proposal.stance !== 'offered');
  const refused = reading.proposals.filter((proposal) => proposal.stance === 'refused');
  return {
    ...nothingHeard,
    skills: strongest(reading),
    faults: unique(reading.faults.filter((hit) => !hit.vetoedBy).map((hit) => hit.fault)),
    asks: reading.asks,
    claims: reading.claims.map(({ fact, verdict }) => (fact === undefined ? { verdict } : { fact, verdict })),
    offers: unique(made.map((proposal) => proposal.remedy)),
    refuses: unique(refused.map((proposal) => proposal.remedy)),
    promises: unique(promised.map((proposal) => proposal.remedy)),
    phrases,
  };
}

function strongest(reading: Reading): Heard['skills'] {
  const skills: Partial<Record<SkillId, Strength>> = {};
  for (const hit of reading.skills) {
    if (!hit.vetoedBy && skills[hit.skill] !== 'full') skills[hit.skill] = hit.strength;
  }
  return skills;
}

function phrasesIn(text: string, phrases: readonly string[]): readonly string[] {
  if (phrases.length === 0) return [];
  const message = segment(text);
  const said = new Set(message.sentences.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  // Of hundreds of phrases nearly all hold a word that was not said: only the others are looked for in order.
  const possible = phrases.filter((phrase) => phraseStems(phrase).every((stem) => said.has(stem)));
  return possible.filter((phrase) => matchesPhrase(message, phrase) !== null);
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
