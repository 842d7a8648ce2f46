import type { ContactSource } from '../../domain/contact/contact.ts';
import type { DeskActionId, Message } from '../../domain/desk/desk.ts';
import type { CaseValue } from '../../domain/language/reading.ts';
import type { Intensity } from '../../domain/scenario/scenario.ts';
import type { ClauseFound } from './policy.ts';
import type { FormAnswer, WriteTicket } from './words.ts';

/**
 * One line of a conversation as it is read. `at` is virtual time, ISO 8601 with offset: the page prints hours and minutes.
 * `desk` lines are deeds and refusals of the desk, `clock` lines are waiting and the end; both are catalogue sentences.
 */
export type TranscriptEntry = { readonly seq: number; readonly at: string } & (
  | { readonly by: 'customer' | 'agent'; readonly text: string }
  | { readonly by: 'desk'; readonly message: Message; readonly refused?: boolean }
  | { readonly by: 'clock'; readonly message: Message }
);

/** The case record. A private field has `value: null` until identity is verified: its value never leaves the server before. */
export type CaseField = { readonly name: string; readonly value: CaseValue | null };

/** `label` and the options' titles are keys of the text catalogue where it has them, else the words themselves. */
export type ActionField = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'money' | 'number' | 'choice';
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly title: string }[];
};

/** One thing the desk can do. `limit` is the most one may give on one’s own, in words ("£150"); the page says "up to". */
export type ActionFormView = {
  readonly action: DeskActionId;
  readonly title: string;
  readonly fields: readonly ActionField[];
  readonly limit: string | null;
  readonly done: boolean;
};

export type DeskView = {
  readonly currency: string;
  readonly fields: readonly CaseField[];
  readonly lookedUp: boolean;
  readonly verified: boolean;
  readonly actions: readonly ActionFormView[];
  /** What was done so far, newest last, in the words of the transcript's desk lines. */
  readonly log: readonly { readonly at: string; readonly message: Message }[];
  /** GET ?q= */
  readonly search: { readonly query: string; readonly found: readonly ClauseFound[] };
};

/**
 * /contacts/[contact]. Actions, each with hidden `revision` and `key`:
 * `?/reply` (words), `?/act` (action + its fields by name), `?/wait` (minutes), `?/stop`. Search is GET ?q=.
 * A reply or action that ends the contact answers without a redirect, so that the customer's last line is read before the look back.
 * A finished contact still shows here, with `ended` set and no forms.
 */
export type TalkView = WriteTicket & {
  readonly contact: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly channel: string };
  readonly source: ContactSource;
  readonly intensity: Intensity;
  readonly customer: string;
  /** Sanitised HTML. */
  readonly briefing: string;
  readonly contentNote: string | null;
  readonly authority: readonly string[];
  readonly tier: string;
  readonly transcript: readonly TranscriptEntry[];
  /** Virtual seconds that writing costs: shown beside the box, so that nobody is surprised. */
  readonly typing: { readonly seconds: number; readonly perWord: number };
  readonly desk: DeskView;
  /** Wall time of the last saved event, ISO 8601. */
  readonly savedAt: string;
  /** Practice only: names the skill, never the sentence. */
  readonly hint: string | null;
  readonly ended: { readonly by: 'customer' | 'agent' | 'stopped' } | null;
};

/** `at` is 'reply' or the desk action; `kept.words` is the reply that was not sent. */
export type TalkAnswer = FormAnswer;
