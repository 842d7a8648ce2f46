import { memoryStore } from '#lib/server/memory/memory-store.ts';
import { storeContract } from '#tests/contracts/store-contract.ts';

storeContract('The memory store', async (indexes) => memoryStore(indexes));
