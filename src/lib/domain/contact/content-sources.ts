/** The texts of one company's content as its author wrote them, by path. What is kept of an edition for good is exactly this. */
export type ContentSources = {
  /** `company.yaml` and `policy/*.md`, by path relative to the company's folder. */
  readonly company: Readonly<Record<string, string>>;
  /** File name and text, as in `blender-day-33.yaml`. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** File name and text, as in `customer-contact.yaml`. */
  readonly rubrics: Readonly<Record<string, string>>;
};
