import type { DetailId } from './usual-slots.ts';

const email = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/;
const code = '#?(?=[\\w-]{0,12}\\d{2})[A-Z\\d][A-Z\\d-]{2,20}\\b';
const named = '(?: (?:is|was))?[:,]? ?';

/** How a detail looks to whoever has not asked for it. */
export const shapes: Readonly<Record<DetailId, readonly RegExp[]>> = {
  'order-number': [
    new RegExp(`\\border(?: ?(?:number|no\\.?|id|ref(?:erence)?|#))?${named}${code}`, 'i'),
    /\b[A-Z]{2,4}-\d{3,}\b/,
  ],
  'account-id': [
    new RegExp(`\\b(?:account|customer|member(?:ship)?) ?(?:number|no\\.?|id|#)${named}${code}`, 'i'),
    new RegExp(`${code.replace('\\b', '')} is my (?:account|customer) (?:number|id)\\b`, 'i'),
    /\buser ?name(?: is|:) ?[\w.-]{3,}/i,
  ],
  name: [
    /\b[Mm]y (?:full |first )?name(?:['’]s| is) \p{L}{2,}/u,
    /\b(?:[Tt]his is|I am|I['’]?m|[Ii]t['’]?s|[Nn]ame(?:: ?| is )) ?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+(?:(?:[ -]\p{Lu}[\p{L}'’-]+)+|(?=[.,]|$| (?:and|here|calling|speaking)\b))/mu,
  ],
  email: [email],
  postcode: [
    /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i,
    /\b(?:zip|post)(?: ?code)?(?: is|:)? ?#?(?=[A-Z]{0,3}\d)[A-Z\d]{2,5}(?:[ -][A-Z\d]{2,4})?\b/i,
  ],
  phone: [
    /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)|\b\d{3,5})[\s.-]\d{3,6}(?:[\s.-]\d{2,4})?\b/,
    /\b0\d{9,10}\b|\+\d{10,13}\b/,
  ],
  'date-of-birth': [/\b(?:born (?:on|in)|date of birth|d\.?o\.?b\.?|birthday)\b.{0,20}\d/i],
};

const notName =
  'why|what|who|how|where|when|no|not|nope|yes|sure|ok|okay|i|can|do|does|is|hold|wait|one|just|please|thanks|thank|hi|hello|you|the|a|my|it|that|none';

/** What counts as the detail once it was asked for. */
export const answers: Readonly<Record<DetailId, RegExp>> = {
  'order-number': /(?:^|\s)#?(?=[\w-]{0,12}\d{3})[A-Z\d][A-Z\d-]{3,20}\b/i,
  'account-id': /(?:^|\s)#?(?=[\w-]{0,20}\d)[A-Z\d][\w-]{4,20}\b/i,
  name: new RegExp(
    `^(?:(?:sure|yes|ok(?:ay)?|hi|hello|of course)[,.!]? )?(?:(?:it is|it['’]s|i['’]m|i am|this is) )?(?!(?:${notName})\\b)\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’.-]*){0,3}[.!,]?$`,
    'imu',
  ),
  email,
  postcode: /(?:^|\s)(?=[A-Z]{0,3}\d)[A-Z\d]{2,5}(?:[ -]?[A-Z\d]{2,4})?\b/i,
  phone: /(?:\d[\s().-]{0,3}){7,}/,
  'date-of-birth':
    /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b(?:19|20)\d\d\b|\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? \d{1,4}\b/iu,
};
