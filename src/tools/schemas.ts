/** Writes the editor schemas of content files: `npx tsx src/tools/schemas.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type { GenericSchema } from 'valibot';
import { companySchema } from '../lib/domain/policy/company-schema.ts';
import { rubricSchema } from '../lib/domain/rubric/rubric-schema.ts';
import { scenarioSchema } from '../lib/domain/scenario/scenario-schema.ts';

const folder = 'static/schema';
mkdirSync(folder, { recursive: true });
await write('scenario', scenarioSchema('editor'));
await write('company', companySchema);
await write('rubric', rubricSchema);

async function write(name: string, schema: GenericSchema): Promise<void> {
  const file = `${folder}/${name}.schema.json`;
  // What JSON Schema cannot say (trimming, checks) the reader still checks; the editor may be more lenient.
  const body = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  const json = JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Greenroom ${name}`,
    ...body,
  });
  writeFileSync(file, await format(json, { ...(await resolveConfig(file)), filepath: file }));
  console.log(file);
}
