import type { Match } from '../match.ts';
import { expansions } from '../contractions.ts';
import { isKnownWord } from '../known-words.ts';
import { patterns } from '../pattern.ts';
import type { FaultDetector, Veto } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { spot } from '../spot.ts';
import { quoted } from '../vetoes.ts';

const ordinary: ReadonlySet<string> = new Set(
  `USB USB-C UK US USA EU UAE GB VAT PIN TV PDF SMS ID FAQ FAQS GPS LED LCD GBP EUR USD PC DVD CD PO AM PM OK HD UHD CEO URL WIFI WI-FI UPS DHL DPD QR BST GMT UTC CET EST PST HDMI AC DC BBC IT PS FYI ASAP ETA DIY AA AAA ATM SIM IBAN PAYPAL BT EE O2
  I A II III IV NHS RSVP RIP MR MRS MS DR ST RD NB TBC TBD Q1 Q2 Q3 Q4 AND THE NOT NO YES ALL ANY MUST DO WILL VERY SO REALLY ONLY NOW NEVER YOU YOUR WE OUR IS ARE CAN THIS THAT FREE NEW SALE STOP HELLO HI SORRY PLEASE THANK THANKS XL XS XXL LOL OMG WTF LMAO BRB IDK SOS VIP HR MOT LTD PLC USB-A HTTP HTTPS HTML CSS UI WWW A4 A5 5G 4G KG CM MM LB OZ KWH BTU UV CE`.split(
    /\s+/,
  ),
);
const acronym = /(?<![\w-])(?:[A-Z]{2,5}|[TL][1-4]|[A-Z]{2,4}s)(?![\w-])/g;

/** Terms of call centres and warehouses: one of them is enough. */
const internal: ReadonlySet<string> = new Set(
  'SLA RMA SKU KPI CRM AHT FCR QC QA T1 T2 T3 L1 L2 L3 WMS ERP OMS TAT SOP NPS CSAT IVR ACW DNR POD COB EOD BAU TTR MTTR ROI POC SME SPOC CSR OOS ASN DOA EDI GRN'.split(
    ' ',
  ),
);

/** Capitals that only insiders read, each once. Three that nobody knows are jargon; one or two may be names. */
function acronyms(scene: Scene): Match[] {
  if (scene.message.shouted) return [];
  const seen = new Set<string>();
  const unknown = [...scene.message.original.matchAll(acronym)].filter((match) => {
    const word = match[0].replace(/s$/, '');
    // IKEA, LEGO: what can be said as a word is a name.
    if (word.length > 3 && /[AEIOU]/.test(word) && !internal.has(word)) return false;
    if (
      ordinary.has(word) ||
      ordinary.has(match[0]) ||
      seen.has(word) ||
      isKnownWord(word.toLowerCase()) ||
      word.toLowerCase() in expansions
    )
      return false;
    return seen.add(word);
  });
  if (seen.size < 3 && ![...seen].some((word) => internal.has(word))) return [];
  return unknown.flatMap((match) => spot({ start: match.index, end: match.index + match[0].length }, scene));
}

const explained: Veto = {
  id: 'explained',
  holds: (match, scene) => {
    const text = scene.message.original;
    const next = text.slice(match.end, match.end + 40);
    const previous = text.slice(Math.max(0, match.start - 3), match.start);
    return (
      /^\)?\s*(?:\(|, (?:which|that|or|meaning|short|our|the)|- |: |,? ?(?:which )?(?:means|stands for|is our|is the|is a|is short))/i.test(
        next,
      ) || /\($/.test(previous)
    );
  },
};

const customersWord: Veto = {
  id: 'customers-own-word',
  holds: (match, scene) =>
    scene.customerTexts.some((text) => text.toLowerCase().includes(match.text.toLowerCase())),
};

export const jargon: FaultDetector = {
  fault: 'jargon',
  rules: [
    {
      id: 'JAR-1',
      severity: (_match, scene) => (acronyms(scene).length >= 3 ? 'major' : 'minor'),
      find: acronyms,
      vetoes: [
        quoted,
        explained,
        customersWord,
        {
          id: 'in-your-case',
          holds: (match, scene) =>
            Object.values(scene.context.caseFields).some((value) => String(value).includes(match.text)),
        },
      ],
    },
    {
      id: 'JAR-2',
      severity: 'minor',
      patterns: patterns(
        '(?:action|actioned|actioning) (?:the|this|your|a|it)',
        'reverse logistics',
        'chargeback',
        'disposition(?:ed)?',
        'provision(?:ed|ing)',
        'back ?end',
        'front ?end',
        '(?:warm|cold|blind) transfer(?:red)?',
        'service recovery',
        'customer master',
        'work ?flow',
        'escalation matrix',
        'root cause analysis',
        'ticket (?:queue|triage)',
        'triage(?:d)?',
        'wrap ?up code',
        'line item',
        'line level',
        'fulfil?ment (?:node|centre|center) exception',
        'order management system',
        'soft credit',
        'ledger',
        'reconcil\\w+',
        'authori[sz]ation hold',
        'first line',
        'second line support',
        'pend(?:ed|ing) status',
        'sku',
        'rma',
        'sla',
        'kpi',
        'csat',
        'aht',
      ),
      needs: (match, scene) =>
        !/^(?:sku|rma|sla|kpi|csat|aht)$/.test(match.text) || acronyms(scene).length === 0,
      vetoes: [quoted, explained, customersWord],
    },
  ],
};
