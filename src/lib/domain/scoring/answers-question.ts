import type { ReplayedContact, Turn } from '../contact/replayed-contact.ts';
import type { WordsTurn } from './gather-contact.ts';

/**
 * Whether a reply tells something plain to a customer who asked for it ("How long is it?" "Two metres.") or who has just told
 * what they were asked for that reason ("My postcode is BS7 8NR." "Your username is amina7."), or what was just looked up for them.
 * A reply with a fault answers nobody.
 */
export function answersQuestion(turn: WordsTurn, contact: ReplayedContact): boolean {
  const { text, reading } = turn.move;
  return !reading.faults.some((hit) => !hit.vetoedBy) && isWaitedFor(turn, contact) && tells(text);
}

function isWaitedFor(turn: WordsTurn, contact: ReplayedContact): boolean {
  const earlier = contact.turns.slice(0, contact.turns.indexOf(turn));
  const before = earlier.findLast(({ move }) => move.kind === 'words');
  return (
    asks(lastWords(earlier, contact)) ||
    earlier.at(-1)?.move.kind === 'noted' ||
    (before?.move.kind === 'words' && before.customerSaid !== undefined && asksFor(before.move))
  );
}

function asksFor({ reading }: WordsTurn['move']): boolean {
  return (
    reading.asks.length > 0 ||
    reading.skills.some((hit) => hit.skill === 'clarifying-question' && !hit.vetoedBy)
  );
}

const lastWords = (earlier: readonly Turn[], { opening }: ReplayedContact): string =>
  (earlier.findLast(({ customerSaid }) => customerSaid !== undefined)?.customerSaid ?? opening).text;

const asking =
  /\?|(?:^|[.!,\n]\s*)(?:(?:and|so|but|ok|okay|also) )?(?:what|when|where|which|who|why|how|do|does|did|is|are|can|could|will|would|should|has|have)(?:'s|’s)? (?!you go\b)|\b(?:tell me|(?:do|did) you know|want(?:ed)? to (?:know|ask|check)|wondering|need to know|wonder) (?:if|whether|what|when|where|which|who|why|how|about|the)\b/i;

const asks = (text: string) => asking.test(text);

/** What fills a line without telling anything: greetings, thanks, holding the line, offers of more help. */
const fillers =
  /\b(?:no (?:problem|worries|trouble)|(?:is there |do you need )?any(?:thing|more) (?:else|more|help).*|(?:how|what) (?:can|may) i .*|let me (?:just )?(?:check|see|look|find)\b.*|i(?:'|’)?(?:ll| will) (?:check|look|see|find out)\b.*|(?:please )?(?:hold on|bear with me|wait|give me)\b.*|have an? .*|take care.*|my pleasure|a pleasure.*)/gi;
const empty = new Set(
  'a an and the i im it its me my you your we us our is are am be been to of in on for with at so just now then there here this that oh ah ok okay sure thanks thank please moment moments minute minutes second one hello hi hey welcome great good nice day evening morning afternoon bye goodbye sorry course absolutely certainly perfect alright right wonderful lovely glad happy help hear ask asking question contacting much very really hmm um'.split(
    ' ',
  ),
);

function tells(text: string): boolean {
  const left =
    text
      .toLowerCase()
      .replace(fillers, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.some((word) => !empty.has(word) && (/\d/.test(word) || word.length > 1));
}
