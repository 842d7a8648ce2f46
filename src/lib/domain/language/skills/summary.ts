import type { Match } from '../match.ts';
import { sharedMatter } from '../matter.ts';
import { patterns } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { after, before, mocking, pausesAfter, pausesBefore, stuffed } from '../vetoes.ts';
import { isEcho } from '../echo.ts';

/** "In summary, your satisfaction matters": the word without the thing. */
const restatesNothing: Veto = {
  id: 'restates-nothing',
  holds: (match, scene) => restated(match, scene) === 0,
};

const copied: Veto = { id: 'copied', holds: (_match, scene) => isEcho(scene) };

/** "I would like to check availability": only at the head of a clause does "to check" announce a summary. */
function opens(match: Match): boolean {
  if (!/^to /.test(match.text) || pausesBefore(match)) return true;
  return /(?:^|\b(?:so|just|okay|and|right|well|alright|now|thanks|thank you|i (?:just |only )?(?:want|wanted|would like)))$/.test(
    before(match),
  );
}

/** "Let me check your order" looks something up; "let me check I have this right" and "let me check: you paid twice" sum up. */
function sumsUp(match: Match): boolean {
  if (!/\blet me (?:just )?(?:check|see if)$/.test(match.text)) return true;
  return (
    pausesAfter(match) ||
    /^(?:(?:that|if|whether) )?(?:(?:i|we) (?:have|got|am|understand|understood|heard|read)\b|this is right)/.test(
      after(match),
    ) ||
    /^(?:that )?you (?:are|were|have|said|ordered|bought|want|wanted|paid)\b/.test(after(match))
  );
}

const vetoes = [stuffed, copied, mocking];

/** Concepts of the customer's own in the match's sentence and the next: a summary may take two. */
function restated(match: Match, scene: Scene): number {
  const next = scene.message.sentences[match.at + 1]?.words ?? '';
  return Math.max(
    sharedMatter(match.sentence.words, scene.told),
    sharedMatter(`${match.sentence.words} ${next}`, scene.told),
  );
}

export const summary: SkillDetector = {
  skill: 'summary',
  rules: [
    {
      id: 'SUM-1',
      strength: (match, scene) => (restated(match, scene) >= 2 ? 'full' : 'weak'),
      patterns: patterns(
        '(?:so |okay |and |just )*(?:to (?:make (?:sure|certain)|be (?:sure|clear)|confirm|recap|summari[sz]e|sum up|check|clarify|repeat)|let me (?:make sure|recap|repeat|confirm|summari[sz]e|check|see if|just check|play that back|read that back)|(?:if|have) i (?:understand|understood|got|have|am)(?: (?:this|that|it|you))?(?: {~}(?:correctly|right|correct|well))?|correct me if|am i right|in (?:short|summary|other words|brief)|to sum up|in sum|what i (?:am hearing|hear|understand|understood)|from what (?:you|i)|as i understand|my understanding)',
        '(?:so |okay |and |right )*(?:you (?:said|mentioned|told (?:me|us)|have told|have said|have mentioned|explained|wrote|are (?:saying|telling)|described|reported|have (?:explained|described|reported))|{I} (?:understand|see|hear|read|have read|gather|note|can see)(?: from (?:your|the) \\w+)? (?:that )?(?:you|your|the|there|this)|your (?:\\w+ )?(?:concern|issue|problem|complaint|request) is)',
        '^(?:[\\w-]+ ){0,2}so (?:your|you|the|it|that(?! (?:i|we|you|they|he|she|it)(?: |$))|there|a|an|one|two|three|after|both|\\d+)',
        '^(?:okay |right )?so',
      ),
      needs: (match, scene) =>
        opens(match) &&
        sumsUp(match) &&
        (!/^(?:[\w-]+ ){0,2}so\b/.test(match.text) ||
          restated(match, scene) >= (/so$/.test(match.text) ? 2 : 1) ||
          /understand|recap|confirm|summ|said|mention|told/.test(match.text)),
      vetoes: [...vetoes, restatesNothing],
    },
    {
      id: 'SUM-2',
      strength: (match, scene) => (sharedMatter(match.sentence.words, scene.told) >= 3 ? 'full' : 'weak'),
      needs: (match, scene) => sharedMatter(match.sentence.words, scene.told) >= 2,
      patterns: patterns(
        '(?<!\\b(?:do|did|does|are|were|would|what|when|how|if) )(?:you|it|nobody|your [\\w-]+(?: [\\w-]+)?) (?:{~})(?:have (?:been (?:waiting|told|charged|passed|trying|without)|had|not|already|paid|waited|called|tried|asked|sent)|has (?:not|stopped|arrived|gone)|arrived|came|was|were|had|did not|ordered|bought|received|got|waited|paid|called|wrote|asked|wanted|want|need|would like|would prefer|would rather|stopped|broke|went|answered|are (?:missing|waiting|unhappy|asking)|is (?:broken|missing|late|faulty|damaged|wrong|cracked|chipped))',
      ),
      vetoes,
    },
    {
      id: 'SUM-3',
      strength: 'weak',
      needs: (_match, scene) => scene.customerTexts.length > 0,
      patterns: patterns(
        'you (?:have )?(?:\\w+ed|had|been|paid|bought|wrote|got|sent|came|went|spent|lost|rang)(?: {__})and (?:you )?(?:then |still |now |also )?(?:have |had )?(?:to )?(?:\\w+ed|had|chase|wait|call|been|paid|bought|wrote|got|sent|came|went|spent|lost|rang|nobody|no one)',
      ),
      vetoes,
    },
  ],
};
