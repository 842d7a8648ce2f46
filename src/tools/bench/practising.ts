import type { Visitor } from './visitor.ts';

const scenario = 'blender-day-33';

/** What a representative may well write in this order; a conversation that ends earlier begins anew. */
const replies = [
  'I am sorry the blender arrived broken, that is not what you paid for. Let me look into it right away.',
  'Could you give me your order number, please, and the postcode of the delivery address?',
  'Thank you. I can see the order and understand how annoying a broken blender is.',
  'Because it was faulty you can have a refund or a new blender, whichever you prefer.',
  'The thirty days are for people who changed their mind; they do not apply to a faulty one.',
  'I will arrange the refund today. The money will be back within five working days.',
  'Is there anything else that I can help you with?',
];

/** Somebody who practises one conversation after another. */
export type Practising = {
  /** Sends the next reply and waits until it is durable; false where the conversation was over and a new one began instead. */
  turn(): Promise<boolean>;
  /** The page of the conversation at hand. */
  page(): string;
};

let started = 0;

export async function practise(visitor: Visitor): Promise<Practising> {
  let contact = '';
  let revision = 0;
  const begin = async () => {
    const key = `bench-${process.pid}-${(started += 1)}`;
    const answer = await visitor.post(`/practise/${scenario}?/start`, {
      mode: 'practice',
      intensity: 'usual',
      key,
    });
    contact = /\/contacts\/[a-z0-9-]+/.exec(answer.text)?.[0] ?? '';
    if (contact === '')
      throw new Error(`No conversation began: ${answer.status} ${answer.text.slice(0, 300)}`);
    revision = 1;
  };
  await begin();
  return {
    page: () => contact,
    async turn() {
      const words = replies[(revision - 1) % replies.length]!;
      const key = `${contact.slice(-20)}-${revision}`;
      const { text } = await visitor.post(`${contact}?/reply`, { words, revision: String(revision), key });
      if (text.includes('"success"')) {
        revision += 1;
        return true;
      }
      if (!text.includes('contact.has-ended')) throw new Error(`A reply was refused: ${text.slice(0, 300)}`);
      await begin();
      return false;
    },
  };
}
