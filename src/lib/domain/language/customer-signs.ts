import { insultPatterns } from './insults.ts';
import { patterns, together, type Patterns } from './pattern.ts';
import type { CustomerSignId, Severity } from './reading.ts';
import { mildSwearing, strongSwearing } from './swearing.ts';
import { threatPatterns } from './threats.ts';

export type CustomerRule = {
  readonly id: string;
  readonly sign: CustomerSignId;
  readonly severity?: Severity;
  readonly patterns: Patterns;
  /** Whether the same words count when they report what another person said. */
  readonly evenReported: boolean;
};

const broken =
  '(?:broken|broke|breaks|damaged|faulty|cracked|smashed|defective|shattered|leak\\w*|chipped|scratched|dented|dead|wrong|missing|late|lost|delayed|overdue|not (?:working|work|arrived|arrive|delivered|turn\\w*|been|here|what|come|received|right|fair|as described)|stopped|sparked|sparks|burn\\w*|caught fire|overcharged|charged|double|twice|rude|ignored|unanswered|terrible|awful|disgusting|poor|cold|dirty|expired|fail\\w*|crash\\w*|down|useless|rubbish|torn|stain\\w*)';

const angry =
  '(?:furious|angry|livid|fuming|outraged|enraged|seething|raging|irate|mad|cross|annoyed|irritated|aggravated|infuriated|exasperated|frustrated|upset|disgusted|appalled|disappointed|unhappy|fed up|sick of|tired of|unimpressed|not (?:{~})(?:happy|amused|impressed|pleased|satisfied))';

/** What a customer's message may show. Checked in this order; of two that overlap, the earlier rule keeps the words. */
export const customerSigns: readonly CustomerRule[] = [
  { id: 'CUS-1', sign: 'threat', severity: 'critical', patterns: threatPatterns, evenReported: false },
  { id: 'CUS-2', sign: 'abuse', severity: 'major', patterns: insultPatterns, evenReported: false },
  {
    id: 'CUS-3',
    sign: 'asks-for-a-manager',
    evenReported: true,
    patterns: patterns(
      '(?:speak|talk|speaking|talking|put me through|transfer me|connect me|pass me|get me|get|give me|want|need|call|fetch|see|escalate\\w*|chat|demand|like|have)(?: {_})(?:to |with |for |from )?(?:{_})(?:manager|supervisor|boss|someone (?:senior|higher|in charge|above you|else with)|somebody (?:senior|higher|in charge)|your superior|team lead(?:er)?|person in charge|head office|management|whoever is in charge|your lead)',
      '(?:manager|supervisor) (?:please|now)',
      'who is (?:your|the) (?:manager|supervisor|boss)',
      'is there (?:a|someone|anyone) (?:{_})(?:manager|supervisor|senior|above you|higher)',
      'escalate (?:this|it|my)',
      '^(?:manager|supervisor)$',
    ),
  },
  {
    id: 'CUS-4',
    sign: 'distress',
    evenReported: true,
    patterns: patterns(
      'i (?:can not|can not really|do not know how to) (?:{~})(?:cope|go on|take (?:it|this|any)|sleep|breathe|stop crying|afford (?:food|rent|to eat|this|it))',
      '(?:want to|going to|might as well|wish i could) (?:die|end it|kill myself|disappear)',
      '(?:kill|hurt|harm) myself',
      '(?:i am|i have been|been|she is|he is) (?:{~})(?:crying|in tears|desperate|terrified|scared|frightened|having a panic|at my wits|at breaking|heartbroken|devastated|overwhelmed|suicidal|shaking|not coping|vulnerable|disabled|grieving|bereaved)',
      'panic attack',
      '(?:died|passed away|has died|just died|funeral|bereave\\w*|late (?:father|mother|husband|wife|mum|dad))',
      '(?:in|from) (?:the )?hospital',
      'burn(?:ed|t) (?:my|his|her|our)',
      'my (?:hand|child|baby|son|daughter|mother|father|arm|face) (?:{_})(?:hurt|injured|burned|burnt|cut|bleeding|hospital)',
      '(?:cancer|chemo\\w*|stroke|heart attack|depress\\w*|anxiety|dementia|autis\\w+)',
      'nobody (?:is )?(?:left|here) to help',
      'please help me',
    ),
  },
  {
    id: 'CUS-5',
    sign: 'swearing',
    severity: 'minor',
    patterns: together(mildSwearing, strongSwearing),
    evenReported: true,
  },
  {
    id: 'CUS-9',
    sign: 'anger',
    evenReported: false,
    patterns: patterns(
      `(?:i am|i was|i have been|we are|i feel|feeling|getting|become|becoming|am|makes? (?:me|us)|making (?:me|us)|made me|left me|leaves me) (?:{~})(?:a (?:bit|little) |rather |pretty |beyond |getting |feeling |growing |increasingly |less than )*${angry}`,
      `^(?:so |very |really |absolutely |totally |extremely |beyond )*${angry}$`,
      '(?:my|our) (?:patience|temper) (?:is|has|was) (?:{~})(?:\\w+ )?(?:thin|out|up|gone|over|short|tested|at an end|limits?)',
      '(?:run|running|ran) out of patience|(?:los(?:e|ing|t)|out of|no more) (?:my |our |all )?patience|lost (?:my|our) temper|(?:at|end of) my (?:wits|tether|rope|limit)',
      '(?:i|we) (?:have )?(?:{~})had (?:{~})(?:it with|enough(?= of| with| now| already|$)|it up to here)',
      '(?:i|we) (?:have|had) (?:{~})(?:told|said|mentioned|explained|asked|written|given|answered|repeated|sent|called|rung|phoned|contacted|reported)(?: {__})(?:twice|three|four|five|six|ten|\\d+|several|many|so many|countless|a dozen|a hundred) times',
      'how many (?:more )?times (?:(?:do|will) (?:i|we) (?:have|need) to|(?:must|should|have) (?:i|we) (?:to )?)(?: {~})?(?:say|said|tell|told|repeat\\w*|ask|asked|explain\\w*|call\\w*|write|written|chase\\w*|contact\\w*|go through)',
      '(?:for the|this is (?:now )?(?:the|my)) (?:\\w+ )?(?:third|fourth|fifth|sixth|tenth|hundredth|umpteenth) (?:time|message|email|call|chat)(?! (?:i|we) (?:order|buy|shop|bought|ordered))',
      'for the last time|how much longer',
      '(?:i|we) (?:{~})(?:can not|could not|will not) (?:{~})(?:stand|believe|put up with|take) (?:this|it|that|your|you|any more|such)',
      '(?:driv\\w+|sending) (?:me|us) (?:{~})(?:mad|crazy|insane|nuts|up the wall|round the bend)',
      '(?:this|that|it|which) (?:is|was) (?:{~})(?:a |an |the )?(?:{~})(?:ridiculous|outrageous|unacceptable|disgraceful|scandalous|appalling|shambles|farce|disgrace|joke|insulting|infuriating|maddening|beyond a joke|not good enough|the last straw)',
      '(?:what a|absolute|complete|total) (?:joke|disgrace|shambles|farce)',
      '(?:makes? my blood boil|blood is boiling|sick (?:and tired )?of|tired of (?:this|waiting|being|having|your|repeating|asking|chasing)|fed up)',
      '(?:are you (?:even |actually )?(?:kidding|joking|listening|serious)|you (?:must|have got to) be (?:kidding|joking))',
    ),
  },
  {
    id: 'CUS-6',
    sign: 'problem',
    evenReported: true,
    patterns: patterns(
      `(?:my|the|your|it|this|that|they|item|order|parcel|i|we|everything|nothing|one|two|which)(?: {__})${broken}`,
      '(?:never|still not|not yet|nobody|no one|nothing) (?:{~})(?:arrived|came|received|got|answered|replied|called|turned|works?|been|happened|has|had|shown|helped|responded)',
      '(?:i|we) (?:{_})(?:want|need|demand|would like|expect)(?: {_})(?:refund|money back|my money|replacement|compensation|complain|cancel|return|explanation|answer|repair|new one)',
      '(?:third|second|fourth|fifth|tenth|\\d+(?:rd|th)) time',
      '(?:problem|issue|complaint|complain|fault|error|mistake)',
      '(?:does|do|did|is|are|was|has|have) not (?:{~})(?:work\\w*|arrive\\w*|fit|turn|start|help\\w*|receive\\w*|match|come|load|connect\\w*|respond\\w*)',
      '(?:charged|billed|debited) (?:me )?(?:{_})(?:twice|two|double|too much|wrong|extra|again|for)',
      'where is my',
      '(?:waiting|waited|been on hold|on hold)(?: {_})(?:for|since|minutes|hours|days|weeks|over|all)',
      '(?<!not (?:\\w+ )?)(?:unacceptable|disgrace\\w*|disappoint\\w+|furious|angry|upset|annoyed|fed up|frustrat\\w+|ridiculous|joke)',
    ),
  },
];
