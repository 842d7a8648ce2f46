/** `orderNumber`, `order_number` and `Order number` are all `order-number`. */
export function kebab(key: string): string {
  return key
    .trim()
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}

/** What exports call the fields that desk and policy know by one name. Matched against the whole dotted name. */
const usualNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:order[.-](?:order-)?(?:number|id|no|ref|reference)|order)$/, 'order.number'],
  [/^(?:order[.-])?(?:price|total|amount|value|cost|order-(?:price|total|amount|value))$/, 'order.price'],
  [/^(?:order[.-])?(?:item|product)$/, 'order.item'],
  [/^(?:order[.-])?(?:item-)?condition$/, 'order.condition'],
  [
    /^(?:order[.-])?(?:delivered-days-ago|days-since-(?:delivery|delivered)|delivery-days-ago)$/,
    'order.delivered-days-ago',
  ],
  [
    /^(?:order[.-])?(?:ordered-days-ago|purchased-days-ago|days-since-(?:purchase|order|ordering))$/,
    'order.ordered-days-ago',
  ],
  [/^(?:order[.-])?(?:delivered(?:-on|-at)?|delivery-date|date-delivered)$/, 'order.delivered'],
  [
    /^(?:order[.-])?(?:ordered(?:-on|-at)?|order-date|purchased(?:-on|-at)?|purchase-date|bought(?:-on)?)$/,
    'order.ordered',
  ],
  [/^(?:order[.-])?(?:dispatched(?:-on|-at)?|shipped(?:-on|-at)?|dispatch-date)$/, 'order.dispatched'],
  [/^(?:customer[.-](?:full-)?name|name|full-name)$/, 'customer.name'],
  [/^(?:customer[.-])?(?:e-?mail(?:-address)?)$/, 'customer.email'],
  [/^(?:customer[.-])?(?:phone|telephone|mobile)(?:-number)?$/, 'customer.phone'],
  [/^(?:customer[.-])?(?:postcode|post-code|postal-code|zip(?:-?code)?)$/, 'customer.postcode'],
  [/^(?:customer[.-])?(?:(?:home-|delivery-|shipping-|street-|postal-|full-)?address)$/, 'customer.address'],
];

/** The name by which desk and policy know a field; its own where they have none. */
export function canonicalName(name: string): string {
  return usualNames.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
