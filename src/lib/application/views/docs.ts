/** /docs, /docs/problems/[code], /docs/rules/[rule] and other pages of the documentation. `html` is sanitised. */
export type DocsView = {
  readonly title: string;
  readonly html: string;
  readonly contents: readonly {
    readonly title: string;
    readonly href: string;
    readonly current: boolean;
    readonly group: string;
  }[];
};

export type DocsIndexView = {
  readonly groups: readonly {
    readonly title: string;
    readonly links: readonly { readonly href: string; readonly title: string; readonly note: string }[];
  }[];
};
