import { readdirSync, readFileSync } from 'node:fs';
import { problemLine } from '#lib/domain/content/problem.ts';
import type { CompanyPack } from '#lib/domain/policy/policy.ts';
import { readCompany, type ContentFiles } from '#lib/domain/policy/read-company.ts';
import { mossfieldFiles } from './mossfield.ts';

const folder = new URL('../../scenarios/harbour-home/', import.meta.url);
let shipped: CompanyPack | undefined;

/** The company files of the shipped folder: company.yaml and the policy. */
export function harbourHomeFiles(): Map<string, string> {
  const policy = readdirSync(new URL('policy/', folder)).filter((name) => name.endsWith('.md'));
  const paths = ['company.yaml', ...policy.map((name) => `policy/${name}`)];
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
}

/** The shipped company, read once. */
export function harbourHome(): CompanyPack {
  shipped ??= packOf(harbourHomeFiles());
  return shipped;
}

/** Mossfield Cycles as a pack; overrides replace or add whole files by path. */
export function makePack(overrides: Readonly<Record<string, string>> = {}): CompanyPack {
  return packOf(new Map([...mossfieldFiles, ...Object.entries(overrides)]));
}

function packOf(files: ContentFiles): CompanyPack {
  const checked = readCompany(files);
  if (!checked.ok) throw new Error(checked.problems.map(problemLine).join('\n'));
  return checked.value;
}
