import type { CompanyPack } from '../policy/policy.ts';
import { identityDetails } from './case-fields.ts';
import { deskActionIds, type DeskActionId } from './desk.ts';
import { endReasons } from './end-reasons.ts';

export type DeskFieldKind = 'text' | 'amount' | 'number' | 'choice' | 'long-text';

/** One argument of an action. `label` is a key of the text catalogue; an option has its own words, or a key. */
export type DeskField = {
  readonly name: string;
  readonly kind: DeskFieldKind;
  readonly label: string;
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly label?: string; readonly title?: string }[];
};

/** What a form for one action needs. `title` is the company's own name for it; `takes` is virtual seconds. */
export type DeskForm = {
  readonly action: DeskActionId;
  readonly title: string;
  readonly takes: number;
  readonly fields: readonly DeskField[];
};

/** A form for every action that this company's desk has, in the desk's own order. */
export function deskForms(pack: CompanyPack): readonly DeskForm[] {
  return deskActionIds.flatMap((action) => {
    const setting = pack.company.desk[action];
    return setting
      ? [{ action, title: setting.title, takes: setting.takes, fields: fieldsOf(action, pack) }]
      : [];
  });
}

function fieldsOf(action: DeskActionId, pack: CompanyPack): readonly DeskField[] {
  const field = (name: string, kind: DeskFieldKind, required = true): DeskField => ({
    name,
    kind,
    required,
    label: `desk.${action}.field.${name}`,
  });
  switch (action) {
    case 'look-up':
      return [field('order', 'text')];
    case 'verify-identity':
      return Object.keys(identityDetails).map((detail) => field(detail, 'text', false));
    case 'log-complaint':
      return [field('summary', 'long-text')];
    case 'refund':
    case 'goodwill':
      return [field('amount', 'amount')];
    case 'replace':
      return [];
    case 'schedule-follow-up':
      return [field('what', 'text'), field('in', 'number')];
    case 'escalate':
      return [
        {
          ...field('tier', 'choice'),
          options: pack.company.tiers.map(({ id, title }) => ({ value: id, title })),
        },
        field('note', 'long-text'),
      ];
    case 'wrap-up':
      return [field('note', 'long-text')];
    case 'end-contact':
      return [
        {
          ...field('reason', 'choice'),
          options: endReasons.map((value) => ({ value, label: `desk.end-contact.reason.${value}` })),
        },
      ];
  }
}
