/** A kebab-case id as words: `refund-dispute` → `Refund dispute`. */
export function sayName(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const plainNames: Readonly<Record<string, string>> = {
  'order.number': 'Order number',
  'customer.name': 'Name',
  'customer.email': 'Email',
};

/** A case field's own name without its group: `order.delivered-days-ago` → `Delivered, days ago`. */
export function sayFieldName(name: string): string {
  const own = name.split('.').slice(1).join(' ') || name;
  return plainNames[name] ?? sayName(own).replace(/ days ago$/, ', days ago');
}

/** The group of a case field: `order.price` → `Order`. */
export function sayFieldGroup(name: string): string {
  return name.includes('.') ? sayName(name.split('.')[0] ?? name) : 'Case';
}

/** Family, level, intensity, role: ids that are words already. */
export const levelNames: Readonly<Record<string, string>> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};
export const roleNames: Readonly<Record<string, string>> = {
  trainee: 'Representative',
  manager: 'Manager',
  facilitator: 'Facilitator',
  auditor: 'Auditor',
  trainer: 'Trainer',
  administrator: 'Administrator',
};
export const layerNames: Readonly<Record<string, string>> = {
  automatic: 'Automatic',
  self: 'Your own',
  peer: 'Peers',
  manager: 'Manager',
};
