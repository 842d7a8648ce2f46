import { patterns, type Patterns } from './pattern.ts';

/** A detail that identifies a customer: how it is asked for, and how it looks when a customer has written it. */
export type IdentityKind = { readonly id: string; readonly asked: Patterns; readonly given: RegExp };

export const identityKinds: readonly IdentityKind[] = [
  {
    id: 'order-number',
    asked: patterns('order (?:number|no\\.?|id|reference|ref)|number of (?:the|your) order'),
    given:
      /\border(?:\s+(?:number|no\.?|id|ref(?:erence)?))?\s*(?:is|was|:|#|=)?\s*#?(?=[a-z]{0,4}-?\d{3})[a-z]{0,4}-?\d{3,}|\b[A-Z]{2,4}-\d{3,}|#\d{4,}/i,
  },
  { id: 'email', asked: patterns('e-?mail(?: address)?'), given: /[\w.+-]+@[\w-]+\.\w+/ },
  {
    id: 'postcode',
    asked: patterns('post ?code|zip(?: code)?'),
    given: /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b(?:zip|post ?code)\D{0,12}\d{4,5}\b/i,
  },
  {
    id: 'phone',
    asked: patterns(
      '(?:phone|telephone|mobile|contact|call ?back) number|number (?:can|should|may) (?:i|we) (?:call|reach|ring)',
    ),
    given: /(?:\+\d{1,3}[\s-]?)?(?:\(?\d{3,5}\)?[\s-]?){2}\d{3,4}\b/,
  },
  {
    id: 'name',
    asked: patterns('your (?:full |first |last |sur)?name'),
    given: /\b(?:my name is|name['’]s|i am called|this is (?:mr|mrs|ms|miss|dr))\s+\p{L}+/iu,
  },
];
