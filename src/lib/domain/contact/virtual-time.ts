import type { Company } from '../policy/policy.ts';
import type { ContactEventBody } from './contact.ts';

const typing = { start: 15, aWord: 1 };
const reading = { start: 10, aWord: 0.5 };

/** Virtual seconds that an event takes: fixed costs per word and action, never how fast somebody really typed. */
export function timeTaken(event: ContactEventBody, company: Company): number {
  switch (event.type) {
    case 'agent.said':
      return typing.start + wordsIn(event.text) * typing.aWord;
    case 'customer.said':
      return Math.ceil(reading.start + wordsIn(event.text) * reading.aWord);
    case 'agent.did':
    case 'agent.tried':
      return company.desk[event.action]?.takes ?? 0;
    case 'time.passed':
      return event.seconds;
    case 'contact.ended':
      return 0;
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
