import type { DeskActionId } from '../desk/desk.ts';
import type { FactId } from '../policy/policy.ts';
import type { Intensity } from '../scenario/scenario.ts';

/** Two hashes of one piece of content: `content` of all its text, `structure` of ids, points and transitions only. Equal structure means comparable scores. */
export type ContentHashes = { readonly content: string; readonly structure: string };

/** Why a contact exists. Nothing else tells them apart. */
export type ContactSource = 'practice' | 'assessment' | 'import';

/** Everything that, with the events, fixes snapshot, evidence and score on any machine. */
export type ContactHeader = {
  readonly engine: string;
  readonly company: string;
  readonly policy: ContentHashes;
  readonly scenario: ContentHashes & { readonly id: string };
  readonly rubric: ContentHashes & { readonly id: string };
  readonly seed: number;
  readonly intensity: Intensity;
  /** Virtual time zero, ISO 8601 with offset. */
  readonly startsAt: string;
};

export type ContactEventBody =
  | { readonly type: 'customer.said'; readonly text: string; readonly by: string }
  | { readonly type: 'agent.said'; readonly text: string }
  | {
      readonly type: 'agent.did';
      readonly action: DeskActionId;
      readonly args: Readonly<Record<string, string>>;
      readonly success: boolean;
      readonly result: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'agent.tried';
      readonly action: DeskActionId;
      readonly args: Readonly<Record<string, string>>;
      readonly fact: FactId;
    }
  | { readonly type: 'time.passed'; readonly seconds: number }
  | {
      readonly type: 'contact.ended';
      readonly by: 'customer' | 'agent' | 'stopped';
      readonly ending: string | null;
    };

/** One line of the append-only log. `at` is virtual seconds since `startsAt`; `hash` chains over the previous event's. */
export type ContactEvent = {
  readonly seq: number;
  readonly at: number;
  readonly hash: string;
} & ContactEventBody;

/** One conversation: a header, and what happened. Everything else is derived. */
export type Contact = { readonly header: ContactHeader; readonly events: readonly ContactEvent[] };
