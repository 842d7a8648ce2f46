import { patterns } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import { quoted } from '../vetoes.ts';

/** "My shift ends at six, so Ana will take over": the customer needs to know. */
const handsOver: Veto = {
  id: 'hands-over',
  holds: (match, scene) =>
    scene.message.sentences
      .slice(match.at, match.at + 2)
      .some((sentence) =>
        /\b(?:take over|hand(?:ed|ing)? (?:over|you)|colleague|pick (?:this|it) up|team will|left (?:a )?notes?|continue with)\b/.test(
          sentence.words,
        ),
      ),
};

export const personalBusiness: FaultDetector = {
  fault: 'personal-business',
  rules: [
    {
      id: 'PER-1',
      severity: 'minor',
      patterns: patterns(
        'my (?:{~})(?:weekend|girlfriend|boyfriend|wife|husband|kids?|children|dog|cat|birthday|hangover|ex|mum|mom|dad|mother|father|sister|brother|flatmate|landlord|lunch|break|holiday|vacation|band|gym|commute|love life|divorce|night out|son|daughter|baby|bad day|rent|salary|pay)(?= |$)',
        'i (?:am|feel|was) (?:{~})(?:tired|hungry|bored|hungover|hung over|on my (?:break|lunch|phone)|about to (?:go home|leave|clock off)|going (?:home|out)|having a bad day|drunk|sleepy|off (?:soon|in))',
        'my shift (?:ends|is over|finishes|starts)',
        '(?:i am|we are) (?:so )?(?:short staffed|understaffed|underpaid|overworked)',
        'i (?:hate|can not stand|am leaving|want to quit|am quitting) (?:this|my) (?:job|company|place|shift|boss)',
        'i do not get paid enough',
      ),
      vetoes: [
        quoted,
        handsOver,
        {
          id: 'shared-experience',
          holds: (match) =>
            /\bmy (?:mum|mom|dad|mother|father|husband|wife|son|daughter|sister|brother)\b/.test(
              match.text,
            ) && /\b(?:lost|passed|died|went through|same|too|grief)\b/.test(match.sentence.words),
        },
      ],
    },
    {
      id: 'PER-2',
      severity: 'major',
      patterns: patterns(
        'are you (?:single|married|seeing anyone|free (?:tonight|later|this weekend))',
        '(?:do you have|have you got) a (?:boyfriend|girlfriend|partner)',
        'what are you (?:doing|up to) (?:later|tonight|this weekend|after)',
        '(?:follow|add|dm|find|message|text|call) me on (?:my )?(?:instagram|facebook|whatsapp|snapchat|tiktok|twitter|linkedin|telegram|personal|private|insta)',
        'my (?:personal|private|own) (?:number|phone|mobile|email|whatsapp|instagram|account|shop|business|store|website|company|etsy)',
        'buy (?:it |one |this )?(?:directly )?from me',
        'you (?:are|sound|look) (?:{~})(?:cute|sexy|beautiful|gorgeous|handsome|pretty$)',
        'my side (?:business|hustle|project)',
        'i sell (?:{_})(?:on the side|myself|cheaper)',
        'god bless(?: you)?$',
        'jesus loves',
      ),
      vetoes: [quoted, { id: 'courtesy', holds: (match) => /god bless/.test(match.text) }],
    },
  ],
};
