const words = (list: string) => new Set(list.split(' '));

const pasts = words(
  'was were did took went came wrote sat stood spoke rang saw knew began fell drove gave ate hung slept hid ran grew threw broke froze',
);
/** Past forms that are participles too; every word in -ed is another. */
const participles = words(
  'kept left lost made met paid said sent spent told held got had heard found built bought brought caught taught thought put cut let set hit taken given written driven spoken rung seen known begun fallen broken frozen gone come done stuck read hung',
);
const presents = words(
  'is are am will shall would can could may might must should need needs have has take takes get gets cost costs do does allow allows expect expects want wants give gives last lasts run runs mean means begin begins end ends offer offers accept accepts cover covers require requires apply applies keep keeps hold holds close closes send return bring arrive arrives reach reaches come comes leave leaves wait',
);
const notParticiples = words(
  'need indeed proceed exceed speed red bed hundred fed feed seed shed weed unused unlimited limited united',
);
const adverbs = words(
  'only now also just not never ever already usually normally still then always back either both first even actually finally since later again fully all',
);
const subjects = words(
  'i we you they he she it nobody somebody someone everyone anyone who which that this these those there',
);
const modals = words('will shall would can could may might must should do does did to please');
/** What customers do under a rule: "items returned within 30 days" tells no story. */
const ruled = words(
  'returned refunded reported claimed exchanged cancelled bought purchased ordered opened used sent brought received delivered',
);
/** "The window has been extended to 60 days" states the rule that holds now. */
const changes = words('extended changed raised shortened set reduced increased moved lengthened doubled');

/**
 * Which way the nearest verb before the end of a text points: `past` tells what happened, `present` what holds or will.
 * A light guess from forms alone; `undefined` where no verb is met.
 */
export function tenseBefore(text: string): 'past' | 'present' | undefined {
  const all = text.match(/[a-z]+/g) ?? [];
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const word = all[at]!;
    const tense = pasts.has(word) ? 'past' : isParticiple(word) ? ofParticiple(all, at) : ofVerb(word);
    if (tense) return tense;
  }
  return undefined;
}

const ofVerb = (word: string) => (word === 'been' ? 'past' : presents.has(word) ? 'present' : undefined);

const isParticiple = (word: string) =>
  participles.has(word) || (word.length > 3 && word.endsWith('ed') && !notParticiples.has(word));

function ofParticiple(all: readonly string[], at: number): 'past' | 'present' | undefined {
  const word = all[at]!;
  let before = at - 1;
  while (before >= 0 && adverbs.has(all[before]!)) before -= 1;
  const helper = all[before];
  if (helper === undefined) return undefined;
  if (modals.has(helper)) return 'present';
  if (helper === 'been') return changes.has(word) ? 'present' : 'past';
  if (/^(?:is|are|am|be|get|gets|being)$/.test(helper)) return 'present';
  if (helper === 'was' || helper === 'were') return 'past';
  if (/^(?:have|has|had|would)$/.test(helper)) return isPerfect(all, before, word) ? 'past' : 'present';
  if (subjects.has(helper)) return isObjectOf(all, before) ? undefined : 'past';
  if (ruled.has(word) || /^(?:the|a|an|your|our|my|of|for|on|in|with|any|all|and|or)$/.test(helper))
    return undefined;
  return isCaused(all, before) ? undefined : 'past';
}

/** "You have got 30 days" and "you will have had two reminders" tell no past. */
const isPerfect = (all: readonly string[], helper: number, word: string) =>
  all[helper - 1] !== 'will' && (word !== 'got' || all[helper] === 'had');

/** "We'll have it picked up", "I can get them collected" */
const isObjectOf = (all: readonly string[], object: number) => /^(?:have|get)$/.test(all[object - 1] ?? '');

/** "We will have your complaint resolved" */
const isCaused = (all: readonly string[], before: number) =>
  all.slice(Math.max(0, before - 5), before).some((word) => /^(?:have|get)$/.test(word));
