import { mockingPatterns } from '../mocking.ts';
import { patterns, says } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { before, heldByOthers, negated, quoted } from '../vetoes.ts';

/** "If you have dropped it", "did you": asks or allows for it, accuses nobody. */
const asksOrAllows: Veto = {
  id: 'asks-or-allows',
  holds: (match) =>
    /\b(?:if|whether|in case|unless|did|have|when|once|might|may|perhaps|possibly|maybe|could)\b(?: \w+){0,2}$/.test(
      before(match),
    ) ||
    (match.sentence.question && !/^(?:you|your|well)/.test(match.sentence.words)),
};
const reassures: Veto = {
  id: 'reassures',
  holds: (match) =>
    /\b(?:not|never|nothing|none|no one|nobody)\b/.test(match.text) &&
    /\byou\b|\byours?\b/.test(match.text) &&
    /\b(?:not your|nothing (?:you|wrong)|did not do|did nothing|not you)\b/.test(match.text),
};

const othersOfOurs =
  '(?:courier|driver|delivery (?:company|team)|carrier|warehouse|depot|(?:\\w+ )?department|(?:\\w+ )?team|colleagues?|(?:previous|last|other) (?:agent|person|one|shift)|sales|billing|post office)';
const takesOn = patterns(
  '(?:my|our) (?:mistake|fault|error)|on (?:us|me)|{I} (?:am|are) (?:{~})sorry|sorry|apolog\\w+|{I} (?:will|own|take)|let me|let us|{I} (?:have|am|are) {~}\\w+(?:ed|ing)',
);
/** "The depot should have rung you, and I'm sorry": names what went wrong and takes it on. */
const takenOn: Veto = {
  id: 'owned',
  holds: (_match, scene) => scene.message.sentences.some((sentence) => says(takesOn, sentence)),
};

const misdeed =
  '(?:dropped|broke|broken|damaged|misread|misused|mishandled|lost|ruined|forgot|forgotten|failed|ignored|neglected|opened it wrong|installed (?:it )?(?:wrong|incorrectly)|missed (?:the|our|your)|entered (?:the|a|your) wrong|gave (?:us )?(?:the|a) wrong|mistyped|chosen the wrong|picked the (?:cheapest|wrong)|ordered the wrong|clicked|pressed|did (?:it|something|that) (?:wrong|yourself)|done (?:it|something) wrong|set it up wrong|used it wrong|not (?:read|check|listen|follow|pay attention|look|bother|tell us)|tampered|spilled|spilt|left it|caused|thrown|threw|waited too long|waited until|changed your mind|made a mistake|mistyped|put (?:in )?the wrong|signed|brought this|overloaded|abused|plugged it)';

export const blameShifting: FaultDetector = {
  fault: 'blame-shifting',
  rules: [
    {
      id: 'BLA-1',
      severity: 'major',
      patterns: patterns(
        `you (?:must|should|could|would|probably|obviously|clearly|apparently|surely|certainly|likely) (?:not )?have (?:{~})${misdeed}`,
        `you (?:{~})(?:obviously|clearly|probably|simply|apparently|evidently|were the one who|are the one who|did) (?:{~})(?:${misdeed}|not (?:read|check|listen|follow|look))`,
        `you (?:{~})(?:dropped|broke|damaged|overloaded|overfilled|tampered with|misread|misused|mishandled|ruined|failed to|forgot to|ignored|neglected|did not (?:read|check|listen|follow|pay attention|bother|look)|(?:chose|picked) the (?:cheap\\w*|wrong|slow\\w*|economy)|ordered the wrong|gave us the wrong|entered the wrong|typed the wrong|waited too long|put in the wrong|brought this|caused)(?= |$)`,
        'you should (?:{~})have (?:{~})(?:read|checked|known|told|called|asked|listened|followed|measured|thought|looked|noticed|contacted|reported|kept|paid|chosen|ordered|returned|waited|tested|inspected|opened|cancelled|written|said|planned|complained|bought|done|taken|turned|used|packed|insured|been (?:more )?careful|let us know|come to us)',
        'you should (?:{~})(?:know better|be more careful|check before|pay attention|think before)',
        'you (?:ought to|were supposed to|had to|needed to) have (?:read|checked|known|told|called|asked)',
        'if you (?:had|would have) (?:{~})(?:read|listened|checked|followed|told|paid|called|done|used|looked|chosen|not (?:dropped|broken|waited|ignored))',
        'next time (?:{~})(?:read|listen|be more careful|pay attention)',
        '(?:it is|that is|this is|is|was|entirely|all|completely|really|just) (?:{~})(?:your (?:own )?(?:fault|mistake|responsibility|doing)|your own (?:error|problem|choice)|your (?:error|problem)(?= not|$)|on you(?= |$)|down to you|caused by you|because of you)',
        'your (?:own )?(?:fault|mistake|doing|carelessness|negligence)',
        'because you (?:{~})(?:did not|do not|never|failed|forgot|dropped|broke|chose|ignored|misread|refused|waited)',
        'you (?:agreed|signed up) to (?:this|it|that|our|the)',
        'user error',
        '(?:just )?read the (?:{_})(?:manual|instructions|label|terms)(?: {_})(?:next time|first|before you)',
        'you have (?:only )?yourself to blame',
      ),
      vetoes: [
        quoted,
        heldByOthers,
        reassures,
        {
          id: 'negated',
          holds: (match, scene) => negated.holds(match, scene) && !/\bdid not\b/.test(match.text),
        },
        asksOrAllows,
      ],
    },
    {
      id: 'BLA-2',
      severity: 'minor',
      patterns: patterns(
        "(?:it is|that is|this is|blame|is|was) (?:{~})(?:the )?(?:courier|driver|delivery company|carrier|warehouse|other department|other team|colleague|manufacturer|supplier|bank|post office|system|previous agent|last agent|my colleague|sales|billing)(?: 's)? (?:fault|mistake|problem|error|responsibility|who)",
        '(?:blame|take it up with|complain to|ask|talk to|go to) (?:the )?(?:courier|driver|carrier|manufacturer|warehouse|supplier)(?: {_})(?:instead|not (?:us|me)|directly about)',
        '(?:that is |it is |this is )?(?:not|nothing to do with) (?:our|my|us|me)(?: (?:fault|problem|responsibility|mistake|doing))(?= |$)',
        'nothing to do with (?:us|me)',
        '(?:i|we) (?:did not|do not) (?:make|break|pack|deliver|send|design) (?:it|that|them|the rules)(?= |$)',
        'my colleague (?:got|made|did|should have|must have)(?: {_})(?:wrong|mistake|that)',
      ),
      vetoes: [quoted],
    },
    {
      id: 'BLA-4',
      severity: 'minor',
      patterns: patterns(
        `(?:the|my|our|that|another|some) ${othersOfOurs} (?:{~})(?:should|ought to|was supposed to|were supposed to|was meant to|were meant to) (?:{~})(?:have )?(?:{~})(?:do|done|deal|dealt|sort|sorted|fix|fixed|answer|answered|repl(?:y|ied)|handle|handled|look|looked|check|checked|send|sent|known|know|been|pick|picked)(?= |$)`,
      ),
      vetoes: [quoted, takenOn],
    },
    {
      id: 'BLA-3',
      severity: 'major',
      patterns: mockingPatterns,
      needs: (match) =>
        /read (?:the|a|your|our|simple|basic)|reading|ignoring|breaking|dropping|use your/.test(match.text),
      vetoes: [quoted],
    },
  ],
};
