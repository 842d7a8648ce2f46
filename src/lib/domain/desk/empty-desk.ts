import type { DeskState } from './desk.ts';

/** A desk at which nothing has been done yet. */
export const emptyDesk: DeskState = {
  lookedUp: false,
  verified: false,
  refunded: 0,
  replaced: false,
  goodwill: 0,
  followUps: [],
  done: [],
};
