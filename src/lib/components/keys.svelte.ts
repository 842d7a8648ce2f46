const setting = 'greenroom.single-keys';

/** Single-letter keys of a page, which a person may turn off; they never fire while somebody types. */
export class Keys {
  helping = $state(false);
  singles = $state(true);
  readonly #actions: Readonly<Record<string, () => void>>;

  constructor(actions: Readonly<Record<string, () => void>>) {
    this.#actions = actions;
  }

  /** Reads what the person chose in this browser; call it once the page lives. */
  recall(): void {
    this.singles = localStorage.getItem(setting) !== 'off';
  }

  setSingles(on: boolean): void {
    this.singles = on;
    localStorage.setItem(setting, on ? 'on' : 'off');
  }

  press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isField(event.target)) return event.target.blur();
    if (!this.singles || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const action = event.key === '?' ? () => (this.helping = true) : this.#actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  }
}

function isField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
