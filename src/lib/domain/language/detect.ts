import { findMatches, type Match } from './match.ts';
import type { FaultHit, SkillHit, Span } from './reading.ts';
import { clauseEnd } from './clause-end.ts';
import type { FaultDetector, Rule, SkillDetector } from './rule.ts';
import type { Scene } from './scene.ts';

/** Everything a skill's rules find, vetoed finds included. Where rules overlap, the strongest counted one is kept. */
export function detectSkill(detector: SkillDetector, scene: Scene): SkillHit[] {
  const hits: SkillHit[] = [];
  for (const rule of detector.rules)
    for (const match of candidates(rule, scene)) {
      const strength = typeof rule.strength === 'string' ? rule.strength : rule.strength(match, scene);
      hits.push({
        skill: detector.skill,
        rule: rule.id,
        strength: scene.short ? 'weak' : strength,
        ...found(match, rule, scene),
      });
    }
  return keepBest(hits, (hit) => (hit.vetoedBy ? 0 : hit.strength === 'full' ? 2 : 1));
}

/** Everything a fault's rules find, vetoed finds included. Where rules overlap, the gravest counted one is kept. */
export function detectFault(detector: FaultDetector, scene: Scene): FaultHit[] {
  const hits: FaultHit[] = [];
  for (const rule of detector.rules)
    for (const match of candidates(rule, scene)) {
      const severity = typeof rule.severity === 'string' ? rule.severity : rule.severity(match, scene);
      hits.push({ fault: detector.fault, rule: rule.id, severity, ...found(match, rule, scene) });
    }
  return keepBest(hits, (hit) =>
    hit.vetoedBy ? 0 : ['minor', 'major', 'critical'].indexOf(hit.severity) + 1,
  );
}

function candidates(rule: Rule, scene: Scene): readonly Match[] {
  const matches = rule.find?.(scene) ?? (rule.patterns ? findMatches(rule.patterns, scene.message) : []);
  return rule.needs ? matches.filter((match) => rule.needs!(match, scene)) : matches;
}

function found(match: Match, rule: Rule, scene: Scene) {
  const veto = rule.vetoes.find((candidate) => candidate.holds(match, scene));
  const { start } = match;
  const end = rule.toClauseEnd ? clauseEnd(match) : match.end;
  return { start, end, quote: scene.message.original.slice(start, end), ...(veto && { vetoedBy: veto.id }) };
}

function keepBest<Hit extends Span>(hits: Hit[], worth: (hit: Hit) => number): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  const best = [...hits].sort((a, b) => worth(b) - worth(a) || a.start - b.start || b.end - a.end);
  for (const hit of best)
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}
