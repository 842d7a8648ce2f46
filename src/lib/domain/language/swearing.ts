import { patterns } from './pattern.ts';

export const mildSwearing = patterns(
  '(?:damn|dammit|damned|goddamn|hell(?! of)|crap|crappy|bloody(?! mary)|bugger|arse|piss|pissed|freaking|frigging|effing)(?= |$)',
);
export const strongSwearing = patterns(
  '(?:fuck\\w*|shit\\w*|bullshit|wtf|motherf\\w+|cunt|bollocks|wank\\w*|f ing|fck\\w*|fkn)(?= |$)',
  '(?:my|your|kick|dumb|smart|pain in the|kiss) ass(?= |$)',
);
