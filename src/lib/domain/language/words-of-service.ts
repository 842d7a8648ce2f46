/** Alternatives for patterns: words that several detectors know. Each is a group to be put into a pattern's source. */

/** Feelings and burdens that an acknowledgement names. */
export const feeling =
  '(?:frustrat\\w+|upset\\w*|annoy\\w+|disappoint\\w+|ang(?:ry|er\\w*)|worr(?:y|ied|ying|ies)|stress\\w*|unhappy|unhappiness|inconvenien\\w+|irritat\\w+|difficult\\w*|hard|tough|awful|terrible|horrible|distress\\w*|painful|pain|sad|concern\\w*|confus\\w+|scary|scared|frighten\\w+|shock\\w*|exhaust\\w+|tiring|tired|hassle|nightmare|mad|cross|furious|fury|fed up|let down|unpleasant|embarrass\\w+|hurt\\w*|maddening|infuriat\\w+|aggravat\\w+|dreadful|dismay\\w*|uneasy|anxious|anxiety|trouble\\w*|bother\\w*|troubling|unfair|feel\\w*|pressure|important|urgent|urgency|disgust\\w*|outrag\\w+|impatien\\w+|headache|ordeal|mess|misery|lousy|rotten|alarming|unsettling|grief|loss|not (?:easy|ideal|nice|fun|pleasant|what you (?:want\\w*|need\\w*|expect\\w*|hoped|ordered|paid|signed)))';

/** Deeds of a representative, to say after "I will", "let me", "I am going to". Concrete: something changes. */
export const deed =
  '(?:refund|replace|send|resend|answer|have (?:the|a|an|your|it|them|this|that|one|someone|our|my)|lock|freeze|secure|protect|suspend|unfreeze|go through|reply|respond|pay|bring|deliver|clear|unblock|restore|switch|swap|print|prepare|write off|discount|deduct|re-?send|compensate|credit back|dispatch|ship|repair|fix|sort|solve|resolve|correct|put (?:this|it|that|things|your|the)(?: \\w+)?|make (?:this|it|that|things|sure|certain)|arrange|book|schedule|order|reorder|raise|log|open|create|file|register|record|add|apply|credit|issue|process|cancel|remove|waive|update|change|amend|escalate|transfer|pass|forward|hand|refer|connect|put you|get you|get (?:this|it|that)|get (?:a|an|the|my|our|your) \\w+|take care|take (?:this|it|care|ownership|responsibility|charge)|handle|deal with|call|ring|phone|email|write|text|message|contact|reach out|get back|get in touch|follow up|follow this|follow it|chase|push|report|flag|note|collect|pick up|expedite|prioriti[sz]e|personally|ensure|see to|stay (?:with|on)|keep (?:you|an eye|this|it)|own|offer|give you|set|reset|reactivate|unlock|activate|block|reverse|return|extend|honou?r|initiate|start|submit|request|ask (?:my|our|the|a|them|him|her|for)|speak (?:to|with) (?:my|our|the|a)|talk (?:to|with) (?:my|our|the|a)|do (?:that|this|it|everything|my best|all|what|whatever)|help|assist|walk you|guide|explain|let you know|tell (?:them|the|my|our)|inform|be in touch|end the double|turn)';

/** Deeds that only look or find out. */
export const look =
  '(?:check|look|see|find|pull|review|investigate|read|have a look|take a look|double check|verify|confirm|go through|search|dig|examine|try|locate|bring up|consult|work on|work this)';

/** Deeds as done: "I have refunded". */
export const done =
  '(?:refunded|replaced|sent|answered|locked|frozen|secured|protected|suspended|replied|paid|brought|delivered|cleared|restored|switched|swapped|prepared|deducted|re-?sent|compensated|resent|dispatched|shipped|repaired|fixed|sorted|solved|resolved|corrected|arranged|booked|scheduled|ordered|reordered|raised|logged|opened|created|filed|registered|recorded|added|applied|credited|issued|processed|cancelled|canceled|removed|waived|updated|changed|amended|escalated|transferred|passed|forwarded|handed|referred|connected|called|rung|phoned|emailed|written|messaged|contacted|chased|reported|flagged|noted|collected|prioriti[sz]ed|set|reset|reactivated|unlocked|activated|blocked|reversed|extended|initiated|started|submitted|requested|asked|spoken (?:to|with)|informed|checked|looked|found|pulled|reviewed|investigated|verified|confirmed|located|put|placed|made|marked|approved|authori[sz]ed|attached|completed|done|taken|got|stopped|turned)';

/** Deeds going on: "I am refunding". */
export const doing =
  '(?:refunding|replacing|sending|answering|locking|freezing|securing|suspending|replying|paying|bringing|clearing|restoring|switching|swapping|preparing|deducting|re-?sending|resending|dispatching|shipping|fixing|sorting|resolving|correcting|arranging|booking|scheduling|ordering|raising|logging|opening|creating|filing|registering|recording|adding|applying|crediting|issuing|processing|cancelling|canceling|removing|waiving|updating|changing|escalating|transferring|passing|forwarding|handing|referring|connecting|putting|calling|ringing|phoning|emailing|writing|contacting|chasing|reporting|flagging|noting|collecting|prioriti[sz]ing|setting|resetting|reversing|initiating|starting|submitting|requesting|asking|speaking (?:to|with)|checking|looking|pulling|reviewing|investigating|verifying|working|doing|making|getting|taking|giving|offering|finding|attaching|completing|marking|placing|going to)';

/** A time by which something happens. */
export const exactTime =
  "(?:by (?:\\d[\\w:.]*(?: (?:am|pm|o 'clock|o'clock))?|noon|midday|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|the end of|the weekend|close of|end of|next|this|mid ?\\w+|january|february|march|april|may|june|july|august|september|october|november|december|lunch\\w*|lunch time|email today)|at (?:\\d[\\w:.]*(?: (?:am|pm))?|noon|midday)|today|tonight|tomorrow|this (?:morning|afternoon|evening|week|minute|hour)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next (?:week|monday|tuesday|wednesday|thursday|friday|saturday|working day|business day|hour|day|few \\w+|\\d+ \\w+|\\w+ (?:hours|days|minutes))|(?:with)?in (?:the )?(?:next )?(?:about |around |roughly |under |up to |just |approximately |less than )?(?:a |an |\\d[\\d.–-]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|few|couple of|half)(?: to \\w+| or \\w+| -? ?\\d+)?(?: of| an| a)? ?(?:working |business |calendar |full )?(?:minutes?|hours?|days?|weeks?|months?|moments?)|(?:take|takes|taking|allow|expect|about|around|up to|after)(?: about| around| up to| between| roughly| at least)? (?:\\d[\\d.-]*|one|two|three|four|five|six|seven|eight|ten|twenty|a|an)(?: to \\w+| or \\w+| and \\w+)? (?:working |business )?(?:minutes?|hours?|days?|weeks?)|(?:\\d[\\d-]*|one|two|three|four|five|six|seven|ten|fourteen|twenty four|forty eight)(?: to \\w+| or \\w+| - \\w+)? (?:working |business |more )?(?:minutes?|hours?|days?|weeks?)(?: from (?:now|today))?|the (?:same|next) day|before (?:\\w+ )?(?:\\d[\\w:.]*|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end|the weekend|tomorrow|lunch)|the \\d+(?:st|nd|rd|th)|overnight|first thing)";

/** No time at all, for what one does oneself. */
export const rightNow =
  '(?:(?:right |straight )(?:away|now)|immediately|at once|now|this instant|without delay)';

/** A time that nobody can be held to. */
export const looseTime =
  '(?:soon|shortly|as soon as (?:possible|i can|we can|i have|we have)|as quickly as (?:possible|i can|we can)|later|later on|once|when|after|afterwards|in a (?:moment|minute|second|bit)|in due course|next|momentarily|from there)';

/** People above or beside a representative. */
export const higher =
  '(?:manager|managers|management|supervisor|supervisors|team lead|team leader|team leads|lead|tier (?:2|3|two|three)|tier-2|tier-3|second line|senior (?:\\w+ )?|boss|head of \\w+|director|specialist|specialists|specialist team|complaints|(?:\\w+ )?team|(?:\\w+ )?department|colleague|duty manager|someone (?:more )?senior|somebody (?:more )?senior|someone above me|next level|higher level|someone who (?:can|has|is)|escalations?)';

/** People above a representative, and nobody else. */
export const senior =
  '(?:manager|managers|management|supervisor|supervisors|team lead|team leader|lead|tier (?:2|3|two|three)|tier-2|tier-3|second line|senior \\w+|boss|head of \\w+|director|duty manager|someone (?:more )?senior|somebody (?:more )?senior|someone above me|next level|higher level)';
