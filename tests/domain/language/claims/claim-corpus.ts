import { readFileSync } from 'node:fs';
import type { CaseValue, Verdict } from '#lib/domain/language/reading.ts';
import type { CompanyPack } from '#lib/domain/policy/policy.ts';
import { makeOrder } from '#tests/make/context.ts';
import { fernwayFiles } from '#tests/make/fernway.ts';
import { harbourHome, makePack } from '#tests/make/pack.ts';

/** One labelled sentence: said in a case, after the customer's words if there were any. `fact` where it must be the one named. */
export type ClaimRow = {
  readonly says: string;
  readonly case: string;
  readonly expects: Verdict | 'none';
  readonly fact?: string;
  readonly customer?: string;
};

export type ClaimCorpus = {
  readonly company: string;
  readonly pack: CompanyPack;
  readonly tier: string;
  readonly rows: readonly ClaimRow[];
  readonly cases: Readonly<Record<string, Readonly<Record<string, CaseValue>>>>;
};

export function readCorpus<T>(name: string): T[] {
  const text = readFileSync(new URL(`../../../corpus/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** The labelled sentences of two unlike companies. */
export const claimCorpora: readonly ClaimCorpus[] = [
  {
    company: 'Harbour Home',
    pack: harbourHome(),
    tier: 'tier-1',
    rows: readCorpus<ClaimRow>('claims-harbour-home'),
    cases: {
      faulty: makeOrder('faulty', 33),
      unwanted: makeOrder('unwanted', 12),
      'unwanted-late': makeOrder('unwanted', 33),
      none: {},
    },
  },
  {
    company: 'Fernway',
    pack: makePack(fernwayFiles),
    tier: 'agent',
    rows: readCorpus<ClaimRow>('claims-fernway'),
    cases: { faulty: { 'router.state': 'faulty' }, none: {} },
  },
];
