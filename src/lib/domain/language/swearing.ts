import { patterns } from './pattern.ts';

export const mildSwearing = patterns(
  '(?:damn|dammit|damned|goddamn|hell(?! of)|crap|crappy|bloody|bugger|arse|piss|pissed|sucks|screwed|freaking|frigging|flipping|effing|heck)(?= |$)',
);
export const strongSwearing = patterns(
  '(?:fuck\\w*|shit\\w*|bullshit|wtf|motherf\\w+|cunt|bollocks|wank\\w*|f ing|fck\\w*|fkn|ass|asses)(?= |$)',
);
