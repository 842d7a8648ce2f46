/** A clause as a reader sees it. `html` is sanitised. */
export type ClauseView = {
  /** `refunds/R2` */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly html: string;
  /** `/policy/refunds#R2` */
  readonly href: string;
};

/** A clause found by search: plain text of the place, `marks` are half-open offsets into it. */
export type ClauseFound = ClauseView & { readonly document: string; readonly excerpt: string };

/** /policy?q= */
export type PolicyIndexView = {
  readonly company: string;
  readonly query: string;
  /** Null without a query. */
  readonly found: readonly ClauseFound[] | null;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly version: string;
    readonly effective: string;
    readonly owner: string;
    readonly clauses: readonly { readonly number: string; readonly title: string; readonly href: string }[];
  }[];
};

/** /policy/[document] */
export type PolicyDocumentView = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly version: string;
  readonly effective: string;
  readonly owner: string;
  readonly reviewBy: string;
  /** Sanitised HTML. */
  readonly introduction: string;
  readonly clauses: readonly (ClauseView & {
    readonly audience: 'internal' | 'external' | 'both';
    readonly serves: readonly string[];
    /** `says` are ready words: "30 days from delivery"; `tiers` for values that differ. */
    readonly facts: readonly {
      readonly id: string;
      readonly name: string;
      readonly says: string;
      readonly tiers: readonly { readonly title: string; readonly says: string }[];
    }[];
    /** Scenarios in which it can be practised. */
    readonly practise: readonly { readonly title: string; readonly href: string }[];
  })[];
  readonly previous: { readonly title: string; readonly href: string } | null;
  readonly next: { readonly title: string; readonly href: string } | null;
};
