import { patterns } from './pattern.ts';

// Insults whatever stands around them.
const plain =
  '(?:idiots?|morons?|imbeciles?|fools?|losers?|liars?|thie(?:f|ves)|scum(?:bags?)?|cretins?|dimwits?|dumbass(?:es)?|jackass(?:es)?|assholes?|arseholes?|bastards?|bitch(?:es)?|twats?|pricks?|dickheads?|cunts?|wankers?|tossers?|muppets?|half-?wits?|simpletons?|crybab(?:y|ies)|retards?|scammers?|crooks?|waste of (?:space|time|oxygen)|piece of (?:shit|crap|garbage|trash))';

// Insults only where somebody is called so: shops sell robots and sheep.
const called =
  '(?:clowns?|dicks?|whiners?|moaners?|pests?|karens?|robots?|monkeys?|pigs?|donkeys?|joke|disgrace|parasites?|troll|brat|sheep|peasants?|cow|witch|psycho|nutter|lunatic|weirdo|freak)';

const adjective =
  '(?:stupid|dumb|useless|pathetic|ridiculous|thick|clueless|incompetent|dense|lazy|ignorant|childish|hopeless|worthless|crazy|insane|mental|annoying|disgusting|illiterate|brain ?dead|brainless|gullible|greedy|entitled(?! to)|paranoid|retarded|spineless|vile|dishonest|senile|delusional|unhinged|hysterical|ugly|fat)';

const strong =
  '(?:fucking|f ing|fing|fkn|effing|freaking|bloody|goddamn|damn|stupid|useless|pathetic|lazy|dumb|complete|total|absolute|utter|ignorant|lying|thieving|incompetent|silly|worthless|whiny|ungrateful|rude|f)';
const mild = `(?:right|real|little|old|big|dirty|fat|${strong})`;

/** Insults aimed at the person one speaks to. */
export const insultPatterns = patterns(
  `(?:you|u|ya) (?:are|were|must be|sound|seem|look|r) (?:{~})(?:(?:being|just|acting|as|an?|such an?|one|like an?|nothing but an?|the|${mild}) )*(?:${plain}|${called}|${adjective})`,
  `you (?:${mild} )*(?:${plain})`,
  `you are the (?:\\w+ )?(?:one|person) (?:who|that) (?:{~})(?:is|sounds?|looks?|seems?|acts?|behaves?)(?: {~}(?:being|like|as|an?|such an?|${mild}))* (?:${plain}|${adjective})`,
  `you (?:${strong} )+(?:${called})`,
  // "You clown and …": one of its kind, with nothing of a product's name after it.
  'you (?:clown|whiner|moaner|pest|troll|brat|psycho|nutter|lunatic|weirdo|freak|dick|parasite|donkey|pig|cow|witch)(?= (?:and|or|but|i|you)(?: |$)|$)',
  `you (?:${strong} )*(?:stupid|useless|pathetic|dumb|lying|ignorant) (?:\\w+)`,
  `you (?:people|lot|guys|all|folks) (?:are|is|must be) (?:{~})(?:(?:being|just|a|an|an? bunch of|all|${mild}) )*(?:${plain}|${called}|${adjective})`,
  `(?:are|r) (?:you|u) (?:{~})(?:(?:an?|some kind of|being|always|usually|normally|all|this|that|${mild}) )*(?:${plain}|stupid|dumb|thick|crazy|insane|mental|incompetent|illiterate|retarded)`,
  '(?:are|r) (?:you|u) (?:deaf|blind)(?: or (?:what|something|stupid))?$',
  `(?:${plain}) like you`,
  `(?:only|what) an? (?:${mild} )*(?:idiot|moron|imbecile|fool|loser|cretin|liar)`,
  `(?:shut up|bye|whatever|hey) (?:${mild} )*(?:${plain})$`,
  `^(?:listen|look|hey|okay) (?:${mild} )*(?:${plain}|clown)`,
  `^(?:${mild} )*(?:${plain})$`,
  `your (?:own )?(?:stupidity|ignorance|laziness|incompetence|tiny brain|stupid \\w+|pathetic \\w+|dumb \\w+|ridiculous (?:complaint|demand|question|story|behaviou?r|attitude))`,
  `(?:stupid|dumb|crazy|mad|silly|useless) (?:customer|woman|man|cow|girl|boy|bitch|person)`,
  'fuck (?:you|off)',
  '(?:piss|sod|bugger) off',
  '(?<!(?:the|a|each|every|which) )screw you$',
  'go to hell',
  'shut (?:the (?:fuck|hell) )?up',
  '^(?:just |so |now |oh )*get (?:lost|stuffed)$',
  'kiss my',
  'drop dead',
  'go (?:die|kill yourself)',
  'i hate you',
  'you make me sick',
  '(?:another|yet another|one more|some) (?:one|person|customer|genius|idiot) who (?:can not|can hardly|does not (?:know how to)?|never|did not (?:bother)?)(?: {_})(?:read|think|listen|count|spell|follow|pay attention)',
  '(?:can|could) (?:not you|you not|you even|not you even) (?:read|count|spell)(?= |$)',
  '(?:^|then |but )can you (?:even )?read$',
  'do you even (?:read|think)',
  'did (?:not )?you (?:even )?(?:go to|finish|attend) school',
  'how (?:stupid|dumb|thick|dense) (?:are|can) you',
);

/** The insults and swear words that leetspeak and stars are used to hide. */
export const hiddenWords: ReadonlySet<string> = new Set(
  'idiot idiots moron morons stupid dumb fool loser clown bitch bastard asshole arsehole dick prick cunt wanker twat retard shit fuck fucking fucked fucker bullshit crap scum pathetic useless'.split(
    ' ',
  ),
);
