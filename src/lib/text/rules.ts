import { claimRuleTexts } from './rules/claim-rules.ts';
import { contactSkillTexts } from './rules/contact-skills.ts';
import { contentFaultTexts } from './rules/content-faults.ts';
import { customerSignTexts } from './rules/customer-signs.ts';
import { listeningSkillTexts } from './rules/listening-skills.ts';
import { mannerFaultTexts } from './rules/manner-faults.ts';
import type { RuleTexts } from './rules/rule-text.ts';
import { solvingSkillTexts } from './rules/solving-skills.ts';

/** Every rule of the reader by its id: what it looks for, what it refuses, and examples of both. */
export const ruleTexts: RuleTexts = {
  ...contactSkillTexts,
  ...listeningSkillTexts,
  ...solvingSkillTexts,
  ...mannerFaultTexts,
  ...contentFaultTexts,
  ...customerSignTexts,
  ...claimRuleTexts,
};
