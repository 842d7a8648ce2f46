import type { FaultDetector } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { spot } from '../spot.ts';
import { quoted } from '../vetoes.ts';

const slangWord =
  /(?<![\w'@.-])(?:l+o+l+|lmao+|lmfao|rofl|omg|wtf|bruh+|bro|bruv|dude|dudes|yolo|smh|meh|wassup|whatcha|innit|homie|nah|yo|tbh|ngl|idc|idgaf|stfu|ffs|hmu|y'all|haha+h?a*|hehe+)(?![\w'@-])/gi;
const shortForm =
  /(?<![\w'@.-])(?:u|[Uu]r|r|2day|2moro|2morrow|b4|gr8|l8r|[Pp]l[sz]|[Tt]hn?x|[Cc]uz|coz|[Ww]anna|[Gg]onna|[Gg]otta|[Gg]imme|[Ll]emme|[Dd]unno|abt|bout|tmrw|msg|kk?|[Ss]ry|[Ss]oz)(?![\w'@-])/g;

function find(expression: RegExp, least: number) {
  return (scene: Scene) => {
    const found = [...scene.message.original.matchAll(expression)];
    return found.length < least
      ? []
      : found.flatMap((match) => spot({ start: match.index, end: match.index + match[0].length }, scene));
  };
}

export const slang: FaultDetector = {
  fault: 'slang',
  rules: [
    { id: 'SLA-1', severity: 'minor', find: find(slangWord, 1), vetoes: [quoted] },
    // One short form is chat; two and more in one message are a register.
    { id: 'SLA-2', severity: 'minor', find: find(shortForm, 2), vetoes: [quoted] },
  ],
};
