import { patterns } from './pattern.ts';

const noun =
  '(?:idiots?|morons?|imbeciles?|fools?|clowns?|losers?|liars?|thie(?:f|ves)|scum(?:bags?)?|cretins?|dimwits?|dumbass(?:es)?|jackass(?:es)?|assholes?|arseholes?|bastards?|bitch(?:es)?|twats?|pricks?|dicks?|dickheads?|cunts?|wankers?|tossers?|muppets?|half-?wits?|simpletons?|crybab(?:y|ies)|whiners?|moaners?|pests?|retards?|karens?|scammers?|crooks?|robots?|monkeys?|pigs?|donkeys?|waste of (?:space|time|oxygen)|piece of (?:shit|crap|garbage|trash)|joke|disgrace|parasites?|troll|brat|sheep|peasants?|cow|witch|psycho|nutter|lunatic|weirdo|freak)';

const adjective =
  '(?:stupid|dumb|useless|pathetic|ridiculous|thick|clueless|incompetent|dense|lazy|ignorant|childish|hopeless|worthless|crazy|insane|mental|annoying|disgusting|illiterate|brain ?dead|brainless|gullible|greedy|entitled|paranoid|retarded|spineless|a waste|vile|thick as|dishonest|senile|delusional|unhinged|hysterical|ugly|fat)';

const strong =
  '(?:fucking|f ing|fing|fkn|effing|freaking|bloody|goddamn|damn|stupid|useless|pathetic|lazy|dumb|complete|total|absolute|utter|right|real|little|ignorant|lying|thieving|incompetent|old|silly|worthless|dirty|big|fat|whiny|ungrateful|rude|f)';

/** Insults aimed at the person one speaks to. */
export const insultPatterns = patterns(
  `(?:you|u|ya) (?:are|were|must be|sound|seem|look|r) (?:{~})(?:(?:being|just|acting|as|an?|such an?|one|like an?|nothing but an?|the|${strong}) )*(?:${noun}|${adjective})`,
  `you (?:(?:${strong}|${adjective}) )*(?:${noun})`,
  `you (?:${strong} )*(?:stupid|useless|pathetic|dumb|lazy|lying|ignorant) (?:\\w+)`,
  `you (?:people|lot|guys|all|folks) (?:are|is|must be) (?:{~})(?:(?:being|just|a|an|an? bunch of|all|${strong}) )*(?:${noun}|${adjective})`,
  `(?:are|r) (?:you|u) (?:{~})(?:(?:an?|some kind of|that|this|being|${strong}) )*(?:${noun}|${adjective}|deaf|blind)`,
  `(?:${noun}) like you`,
  `(?:only|what) an? (?:${strong} )*(?:${noun})`,
  `(?:listen|shut up|okay|sure|bye|whatever|hey) (?:${strong} )*(?:${noun})$`,
  `^(?:${strong} )*(?:${noun})$`,
  `your (?:own )?(?:stupidity|ignorance|laziness|incompetence|tiny brain|stupid \\w+|pathetic \\w+|dumb \\w+|ridiculous (?:complaint|demand|question|story|behaviou?r|attitude))`,
  `(?:stupid|dumb|crazy|mad|silly|useless) (?:customer|woman|man|cow|girl|boy|bitch|person)`,
  '(?:fuck|screw|piss|sod|bugger|eff) (?:you|off)',
  'go to hell',
  'shut (?:the (?:fuck|hell) )?up',
  'get (?:lost|stuffed)',
  'kiss my',
  'drop dead',
  'go (?:die|kill yourself|jump)',
  'i hate you',
  'you make me sick',
  'stick it up',
  '(?:another|yet another|one more|some) (?:one|person|customer|genius|idiot) who (?:can not|can hardly|does not (?:know how to)?|never|did not (?:bother)?)(?: {_})(?:read|think|listen|count|spell|follow|pay attention)',
  `(?:can|could|do) (?:not )?you (?:not |even )*(?:read|count|spell|think)(?= |$)(?! (?:me|out|it|that|this|the|your|of|about|we|i|to|which|what|off|them|aloud))`,
  'did (?:not )?you (?:even )?(?:go to|finish|attend) school',
  'how (?:stupid|dumb|thick|dense) (?:are|can) you',
);

/** The insults and swear words that leetspeak and stars are used to hide. */
export const hiddenWords: ReadonlySet<string> = new Set(
  'idiot idiots moron morons stupid dumb fool loser clown bitch bastard asshole arsehole dick prick cunt wanker twat retard shit fuck fucking fucked fucker bullshit crap scum pathetic useless'.split(
    ' ',
  ),
);
