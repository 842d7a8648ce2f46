import { farewellPatterns } from '../farewell.ts';
import { patterns, says } from '../pattern.ts';
import type { SkillDetector, Veto } from '../rule.ts';
import { after, before, mocking, quoted, stuffed } from '../vetoes.ts';

/** "Say hello to your new kettle": a greeting opens, so it stands at the start of one of the first two sentences. */
const notAtTheStart: Veto = {
  id: 'not-at-the-start',
  holds: (match) =>
    match.at > 1 ||
    before(match).split(' ').length > 4 ||
    /\b(?:say|says|said|reads?|tell|write|wrote)\b/.test(before(match)),
};

/** "Have a good day", "Thanks for calling, goodbye": words of greeting that take leave. */
const takesLeave: Veto = {
  id: 'closing-formula',
  holds: (match, scene) =>
    /^(?:thank|good )/.test(match.text) &&
    (/\b(?:have|enjoy|wish\w*|a|an|your|the|rest of) (?:\w+ )?$/.test(`${before(match)} `) ||
      says(farewellPatterns, after(match)) ||
      scene.message.sentences.slice(match.at + 1).some(({ words }) => says(farewellPatterns, words))),
};

export const greeting: SkillDetector = {
  skill: 'greeting',
  rules: [
    {
      id: 'GRE-1',
      strength: 'full',
      patterns: patterns(
        '(?:hello|hi|greetings|good (?:morning|afternoon|evening|day)|welcome (?:to|back)|dear \\w+|nice to (?:meet|hear from|e-?meet) you|pleased to meet you)(?: (?:there|again|everyone|all))?',
        'thank(?:s| you) (?:so much |very much )?for (?:contacting|calling|getting (?:in touch|in contact|back)|reaching|messaging|writing|chatting|choosing|your (?:message|email|e-mail|call|enquiry|inquiry|letter|note)|ringing|emailing|joining|coming back)',
        'how (?:can|may|could|might) {I} (?:help|assist|be of)',
        '(?:my name is|you are (?:through to|speaking (?:to|with)|chatting (?:to|with)|talking (?:to|with))|this is \\w+ (?:from|here|at|speaking|with)|i am \\w+ (?:from|at|with|and i (?:will|am))|\\w+ (?:here|speaking) from)',
      ),
      vetoes: [stuffed, quoted, mocking, takesLeave, notAtTheStart],
    },
    {
      id: 'GRE-2',
      strength: 'weak',
      patterns: patterns(
        '(?:hey|hiya|howdy|yo|heya|hullo|sup|(?<!(?:this|that|same|every|each|tomorrow|yesterday|the|in|an|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )(?:morning|afternoon|evening))(?: (?:there|again|\\w+))?',
      ),
      vetoes: [stuffed, quoted, { id: 'not-at-the-start', holds: (match) => match.at > 0 || match.from > 0 }],
    },
  ],
};
