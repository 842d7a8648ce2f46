/** One measured figure beside what it is held against. `ratio` is figure to control unless the measure says otherwise. */
export type Figure = {
  readonly measure: string;
  readonly figure: number;
  readonly unit: string;
  readonly control: number;
  /** What the control is. */
  readonly against: string;
  readonly aim: Aim | null;
};

/** What is aimed for: of the figure itself, or of its ratio to the control. */
export type Aim = {
  readonly of: 'figure' | 'ratio';
  readonly atMost?: number;
  readonly atLeast?: number;
};

export function ratioOf({ figure, control }: Figure): number {
  return figure / control;
}

/** Whether the aim is met; null where there is none. */
export function meets(figure: Figure): boolean | null {
  const { aim } = figure;
  if (aim === null) return null;
  const value = aim.of === 'figure' ? figure.figure : ratioOf(figure);
  return value <= (aim.atMost ?? Infinity) && value >= (aim.atLeast ?? -Infinity);
}
