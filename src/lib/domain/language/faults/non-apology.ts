import { regretOfFeeling, regretOnCondition } from '../non-apology.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { patterns, says } from '../pattern.ts';
import { after, quoted } from '../vetoes.ts';

/** "Sorry if I missed it, could you send it again": courtesy about one's own question. */
const courtesy: Veto = {
  id: 'courtesy',
  holds: (match) =>
    /\bif (?:i|we|this|that|my) (?:\w+ ){0,2}?(?:missed|misunderst\w+|sounds?|seems?|is (?:a lot|too|not clear|confusing|repetitive)|was not clear|am (?:repeating|asking)|asked|overlooked|have already|already|repeat)/.test(
      `${match.text} ${after(match)}`,
    ),
};
/** "Sorry you feel let down. We should have called": owned in the same breath. */
const owned: Veto = {
  id: 'owned',
  holds: (match, scene) =>
    says(
      ownedPatterns,
      scene.message.sentences
        .slice(match.at, match.at + 3)
        .map((sentence) => sentence.words)
        .join(' '),
    ) && !/(?:that|this) way\b/.test(match.text),
};
const ownedPatterns = patterns(
  '(?:our|my) (?:mistake|fault|error|responsibility)',
  '(?:i|we) (?:should have|let you down|got (?:this|that|it) wrong|take (?:full )?responsibility)',
);

export const nonApology: FaultDetector = {
  fault: 'non-apology',
  rules: [
    { id: 'NON-1', severity: 'major', patterns: regretOfFeeling, vetoes: [quoted, owned] },
    {
      id: 'NON-2',
      severity: 'minor',
      patterns: regretOnCondition,
      vetoes: [quoted, courtesy, owned],
    },
    {
      id: 'NON-3',
      severity: 'minor',
      patterns: patterns(
        'mistakes (?:were|have been) made',
        '(?:i|we) (?:have|see) (?:nothing|no reason) to (?:be sorry|apologi[sz]e) (?:for|about)?',
        'sorry but you(?: {_})(?:did|should|chose|never|are|were|must|need to|could)',
      ),
      vetoes: [quoted],
    },
  ],
};
