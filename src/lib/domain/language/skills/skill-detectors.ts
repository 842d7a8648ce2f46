import type { SkillDetector } from '../rule.ts';
import { acknowledgement } from './acknowledgement.ts';
import { actionStatement } from './action-statement.ts';
import { agreementCheck } from './agreement-check.ts';
import { apology } from './apology.ts';
import { boundaryWarning } from './boundary-warning.ts';
import { clarifyingQuestion } from './clarifying-question.ts';
import { closing } from './closing.ts';
import { courtesy } from './courtesy.ts';
import { escalationOffer } from './escalation-offer.ts';
import { explanation } from './explanation.ts';
import { greeting } from './greeting.ts';
import { nextStep } from './next-step.ts';
import { options } from './options.ts';
import { ownership } from './ownership.ts';
import { referenceNumber } from './reference-number.ts';
import { summary } from './summary.ts';

/** One detector for each skill. */
export const skillDetectors: readonly SkillDetector[] = [
  greeting,
  courtesy,
  acknowledgement,
  apology,
  ownership,
  clarifyingQuestion,
  summary,
  explanation,
  options,
  agreementCheck,
  actionStatement,
  nextStep,
  referenceNumber,
  boundaryWarning,
  escalationOffer,
  closing,
];
