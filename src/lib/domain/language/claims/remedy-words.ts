import type { RemedyId } from '../reading.ts';

/** Words that name a way out, as a noun (`what`) or as the deed itself (`deed`), in written-out lower case. */
export type RemedyWords = {
  readonly remedy: RemedyId;
  /** What a text must hold for the others to be worth trying. */
  readonly cue: RegExp;
  readonly what: RegExp;
  readonly deed: RegExp;
};

const item = '(?:it|this|that|them|the \\w+|your \\w+)';
const senior = '(?:team lead(?:er)?|lead|manager|supervisor|superior|boss|senior colleague|director)';

export const remedyWords: readonly RemedyWords[] = [
  {
    remedy: 'refund',
    cue: /refund|money|reimburs|back|credit|revers|on its way/,
    what: /\b(?:(?:full|partial|complete|part) )?refunds?\b(?! (?:policy|window|rules?|limit|period|team|form|request|department|status|process\b))|\b(?:your|the|all (?:of )?your) money back\b|\bmoney back\b|\breimbursement\b|\bpaying you back\b/,
    deed: /\b(?:(?:initiat|start|begin|open|trigger|launch)\w* (?:(?:the|your|a|this|that|my|full) )*refund(?: process| request)?\b|begun (?:the|your) refund|(?:the|your|that|this) refund (?:process )?(?:started|going|under way|moving)\b|refund(?:ed|ing)?(?! (?:policy|window|rules?|limit|period|team|form|request|department|status|process|takes?)\b)|reimburs(?:e|ed|ing)|(?:give|gave|get|getting|send|sent|put|return|pay|paid|paying) (?:you |it |all |of |the |your |full )*(?:money|payment|amount|[£$€][\d.]+|what you paid|that) ?(?:straight )?back\b|(?:put|putting|send|sending|sent) (?:it|the \w+) back (?:on|onto|to) your (?:card|account|paypal|bank)|pay you back|credit(?:ed|ing)? (?:your|the) (?:card|account|bank)|put (?:the )?[£$€][\d.]+ back|revers(?:e|ed|ing) the (?:charge|payment)|(?:money|[\d.]+) is (?:now |already )?on its way(?: back)? to (?:you|your (?:card|account|bank)))\b/,
  },
  {
    remedy: 'replacement',
    cue: /replac|exchang|swap|send|sent|new|fresh|one\b/,
    what: /\b(?:replacements?|exchange|new (?:one|unit|item|copy|set|pair)|fresh one|brand new \w+)\b/,
    deed: new RegExp(
      `\\b(?:replac(?:e|ed|ing)|exchang(?:e|ed|ing)|swap(?:ped|ping)?(?: ${item})?(?: out| over)?|re-?send(?:ing)?|resent|send(?:ing)? (?:you |out )*(?:another|a new|a fresh|a replacement)(?: \\w+)?|sent (?:you |out )*(?:another|a new|a fresh|a replacement))\\b`,
    ),
  },
  {
    remedy: 'repair',
    cue: /repair|mend|fix|engineer|technician/,
    what: /\brepairs?\b|\b(?:engineer|technician)(?: visit)?\b/,
    deed: new RegExp(
      `\\b(?:repair(?:ed|ing)?|mend(?:ed|ing)?|(?:get|have) ${item} (?:fixed|repaired|mended)|send (?:out )?(?:an engineer|a technician))\\b`,
    ),
  },
  {
    remedy: 'goodwill',
    cue: /goodwill|voucher|credit|compensat|discount|off\b|gift|free|extra|something|waiv|knock/,
    what: /\b(?:goodwill(?: gesture| payment| credit)?|gesture of goodwill|vouchers?|store credit|shop credit|compensation|[£$€]?[\d.]+ ?(?:pounds? |quid )?(?:credit|voucher|off)|(?:[\d.]+ ?(?:%|percent) )?(?:discount|off your next)|gift card|free (?:delivery|gift|month)|something (?:extra|for the (?:trouble|inconvenience)))\b/,
    deed: /\b(?:compensat(?:e|ed|ing) you|knock(?:ed|ing)? (?:[£$€]?[\d.]+|something|a bit) off|take [£$€][\d.]+ off|waiv(?:e|ed|ing) (?:the|your) (?:\w+ )?(?:fee|charge|postage))\b/,
  },
  {
    remedy: 'escalation',
    cue: /escalat|transfer|lead|manager|management|supervisor|superior|boss|senior|head|team|specialist|tier|higher|above me|level|director|second line|hand/,
    what: /\bescalation\b(?! (?:policy|process|clause|team\b))/,
    deed: new RegExp(
      `\\b(?:escalat(?:e|ed|ing)|transferr?(?:ed|ing)? you\\b|(?:put|putting|pass|passed|passing|transfer|transferred|transferring|hand|handed|handing|connect|connected|connecting|refer|referred|referring|bring|take|taken|taking|raise|raised|raising|send|sent|sending)(?: (?:you|it|this|that|your \\w+|the \\w+|him|her|them|everything|all of (?:this|it)))?(?: straight| directly| right| over| on| up| across| back)* (?:through |over |on |up |in |into |along )*(?:to|with|by) (?:(?:my|our|the|a|another|one of (?:my|our)|somebody|someone|your) )?(?:\\w+ ){0,3}?(?:lead|leader|manager|managers|management|supervisor|supervisors|superior|boss|senior|head|team|specialists?|tier \\d|higher|above me|next level|director|second line)|(?:get|getting|bring|ask|asking|have|fetch)(?: in)? (?:(?:my|our|the|a) )?(?:team lead(?:er)?|(?:duty |line |floor )?manager|supervisor|senior colleague) (?:to|on|in|involved|for you|take|join|look)\\b|(?:speak|talk|ask|asking|speaking|talking) (?:to|with|for) (?:(?:my|our|the|a) )(?:team lead(?:er)?|manager|supervisor)|bring(?:ing)? in (?:my|our|the|a) (?:team lead(?:er)?|manager|supervisor|senior colleague)|hand(?:ing|ed)? (?:it|this|that|you) (?:over|up)\\b|(?:my|our|the|a) (?:team lead(?:er)?|manager|supervisor) (?:has to|needs to|must) (?:release|approve|sign|authorise|decide|look)|(?:my|our|the) (?:team lead(?:er)?|manager|supervisor) (?:will|is going to|can) (?:take|call|ring|contact|look|join|be|review|decide|pick|speak|get|help|approve|authorise|handle)|(?:check|clear|discuss|rais|run|agree|consult)(?:e|ning|ing)?(?: (?:it|this|that|your \\w+|the \\w+|everything|things))?(?: up)?(?: with| past| by| to)? (?:my|our) ${senior}|tak(?:e|ing) (?:it|this|that|your \\w+) up with (?:my|our|the|a) ${senior}|ask(?:ing)? (?:my|our) ${senior}|(?:get|getting|ask for|asking for|request|requesting|seek|seeking)(?: \\w+){0,2} (?:approval|permission|sign-?off|authorisation|go-ahead)(?: \\w+){0,3} (?:from|by) (?:my|our|the|a) ${senior})`,
    ),
  },
  {
    remedy: 'call-back',
    cue: /call|ring|phon/,
    what: /\b(?:call-?back|call back|phone call|a call from (?:me|us|our|my))\b/,
    deed: /\b(?:(?:call|ring|phone|telephon)(?:e|ed|ing)? (?:you(?: back)?|(?:customers?|people|anyone) back)|(?:call|ring|phone)(?:ed|ing)? back|give you a (?:call|ring|bell)|giv(?:e|ing) you a (?:call|ring)|(?:call|ring|phone)(?:ing)? (?:you )?(?:again|later|tomorrow|on \w+day))\b/,
  },
  {
    remedy: 'collection',
    cue: /collect|pick|courier|driver|van\b|vans|carrier|fetch/,
    what: /\bcollections?\b(?! (?:point|of (?:data|items|mugs)|is available in store))|\bpick-?up\b(?! the (?:phone|line|call))|\bcouriers?\b/,
    deed: new RegExp(
      `\\b(?:(?:collect(?:ed|ing)?|pick(?:ed|ing)? up(?! the (?:phone|line|call))|fetch) ${item}|pick(?:ed|ing)? ${item} up|(?:courier|driver|van|carrier)s? (?:will |can |to |is going to |who will )*(?:come|collect|pick|fetch|be round)|have ${item} (?:collected|picked up)|send (?:a |our |the )?(?:courier|driver|van))\\b`,
    ),
  },
  {
    remedy: 'cancellation',
    cue: /cancel|call off|stop|end/,
    what: /\bcancellations?\b(?! (?:policy|window|fee|period|clause|deadline))/,
    deed: /\b(?:cancel(?:led|ling|ed|ing)?|call off the order|(?:stop|stopped|stopping) (?:the|your) (?:order|subscription|delivery|renewal)|end(?:ed|ing)? (?:your|the) (?:subscription|contract|membership))\b/,
  },
];

/** "I can get one out to you": a replacement where replacements were just spoken of. */
export const anotherOne =
  /\b(?:get|getting|send|sending|ship|shipping|post|posting|pop|put|have|dispatch)(?: you)? one (?:out|over|off|shipped|sent|dispatched|in the post|on its way|to you)\b/;
export const ofReplacement = /\b(?:replac\w*|exchang\w*|swap\w*|new one|another one|new \w+|in stock)\b/;
