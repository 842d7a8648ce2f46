import { patterns } from './pattern.ts';

/** Threats of violence. A lawyer or a newspaper is a consequence, not a threat in this sense. */
export const threatPatterns = patterns(
  "(?:i|we|my \\w+|someone) (?:will|am going to|are going to|shall|would|could|want to|swear i will|'ll|ought to|should) (?:{~})(?:come (?:down|over|round|there|to your \\w+)(?: {_})and |go (?:down|over|round) (?:there )?and )?(?:kill|hurt|punch|beat|smash|stab|shoot|strangle|slap|hit|break|burn|bomb|hunt|destroy|find|get|harm|hurt|knock|torch|blow)(?: {_})(?:you|your (?:face|head|neck|legs|shop|store|office|family|teeth|house|place|building)|them|him|her|somebody|someone|(?:the|that) (?:place|shop|store|office|building|driver))",
  'i (?:know|will find out|can find out) where (?:you|your \\w+) (?:live|lives|work|works|are|park)',
  'you (?:will|are going to) (?:pay for this with|regret (?:this|it) when i (?:see|find)|be sorry when i (?:see|find|come)|die|get hurt|get what is coming)',
  'watch your back',
  '(?:burn|blow) (?:your|the|that) (?:{_})(?:down|up)',
  'put a bullet',
  'you are (?:a )?dead(?: man| woman)?$',
  'i (?:will|am going to) make you (?:pay|suffer|bleed)',
  'someone (?:is going to|will) get hurt',
  'wait (?:for you )?outside',
);
