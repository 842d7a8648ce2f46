import type { FaultDetector } from '../rule.ts';
import { argument } from './argument.ts';
import { asksAgain } from './asks-again.ts';
import { blameShifting } from './blame-shifting.ts';
import { dismissal } from './dismissal.ts';
import { echo } from './echo.ts';
import { injection } from './injection.ts';
import { jargon } from './jargon.ts';
import { nonApology } from './non-apology.ts';
import { overPromise } from './over-promise.ts';
import { personalBusiness } from './personal-business.ts';
import { rudeness } from './rudeness.ts';
import { sarcasm } from './sarcasm.ts';
import { shouting } from './shouting.ts';
import { slang } from './slang.ts';
import { stuffing } from './stuffing.ts';
import { unprovokedWarning } from './unprovoked-warning.ts';

/** One detector for each fault of manner; false claims, broken promises and disclosures are found in claims/. */
export const faultDetectors: readonly FaultDetector[] = [
  blameShifting,
  dismissal,
  nonApology,
  rudeness,
  sarcasm,
  argument,
  jargon,
  overPromise,
  personalBusiness,
  asksAgain,
  unprovokedWarning,
  stuffing,
  echo,
  injection,
  shouting,
  slang,
];
