import { patterns } from './pattern.ts';

/** Requests and offers that are rude however polite their frame. */
export const rudeRequestPatterns = patterns(
  'stop (?:wasting|bothering|whining|moaning|complaining|shouting|yelling|crying|annoying|lying|being|making (?:things|stuff)|messaging|calling|contacting|talking|spamming|repeating)',
  "wast(?:e|ing) (?:my|our|everyone 's) time",
  'calm (?:yourself )?down',
  'shut (?:up|it)',
  'go away',
  'leave me alone',
  'get (?:lost|over it|a life|a grip|off my)',
  'grow up',
  'chill out',
  'relax (?:will|would|okay|mate)',
  'learn (?:to|how to) (?:read|listen|use|spell)',
  'use your (?:brain|head|eyes|common sense)',
  'read (?:it|them|that|the \\w+) properly (?:next|this) time',
  'try (?:reading|listening|thinking)',
  'pay attention',
  'think before you',
  'thanks? (?:you )?(?:a lot |so much |very much )?for (?:nothing|wasting|shouting|the attitude|breaking|ruining|ignoring|making my day worse)',
  'go (?:elsewhere|somewhere else|bother)',
  'do not (?:be (?:so |such )?(?:stupid|silly|ridiculous|dramatic|difficult|rude)|waste|bother me)',
  'mind your own business',
  'ask someone else',
  'take your (?:business|money) elsewhere',
);
