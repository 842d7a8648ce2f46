import { Unusable } from '#lib/domain/refusal/refusal.ts';

/** The longest text a field may hold, in characters; longer ones are refused, never cut. */
const longest = 20_000;

/** A form's text fields by name; files are refused. */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData();
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw new Unusable('form.no-files', { name });
    if (value.length > longest) throw new Unusable('form.too-long', { name, longest: String(longest) });
  }
  return form;
}

/** One field's text, empty where it is missing. Line ends are those of a browser's form, made plain. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : '';
}

/** The hidden fields of every writing form: what the page had seen, and the name of this one write. */
export function ticketOf(form: FormData): { readonly revision: number; readonly key: string } {
  const revision = Number(field(form, 'revision'));
  const key = field(form, 'key');
  if (!Number.isSafeInteger(revision) || revision < 0 || !/^[\w-]{8,64}$/.test(key))
    throw new Unusable('form.incomplete');
  return { revision, key };
}
