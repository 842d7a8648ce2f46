/** One message to read: `customer` is what the customer said before it, if anything. */
export type MessageLine = {
  readonly id: string | number;
  readonly customer: readonly string[];
  readonly agent: string;
};

const shape = 'Write {"id": "…", "customer": "…", "agent": "…"} on one line; "customer" may be left out.';

/** One line of standard input, or what is wrong with it and what to do. */
export function readMessageLine(text: string): MessageLine | { readonly problem: string } {
  const value = parse(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { problem: `This is not readable JSON. ${shape}` };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: `This is not a message. ${shape}` };
  const { id, customer, agent } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { problem: '"id" is missing or is neither words nor a number. Give every message one.' };
  if (typeof agent !== 'string')
    return { problem: '"agent" is missing or not text. Write what the representative said, in quotes.' };
  const said = Array.isArray(customer) ? customer : [customer ?? ''];
  if (!said.every((each) => typeof each === 'string'))
    return { problem: '"customer" is not text. Write what the customer said, in quotes, or leave it out.' };
  return { id, customer: said.filter((each) => each.trim() !== ''), agent };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
