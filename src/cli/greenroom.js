#!/usr/bin/env node
/** The `greenroom` command: runs from source, so that what is tested is what runs. */
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
