/** What `verify` says of a contact's log, by message key. Words in braces are filled in from the message's values. */
export const contactFaultTexts: Readonly<Record<string, string>> = {
  'contact.fault.empty': 'The log is empty: not even the customer’s first words are there.',
  'contact.fault.header-or-first-changed': 'The header or the first event is not what was recorded.',
  'contact.fault.event-changed': 'Event {seq}, or the one before it, is not what was recorded.',
  'contact.fault.no-contact': 'This is no contact: its header or its events are missing or broken.',
  'contact.fault.wrong-members': 'Event {seq} has members that no “{type}” has, or lacks some.',
  'contact.fault.unknown-type': 'Event {seq} is of a kind that this version does not know: “{type}”.',
  'contact.fault.wrong-number': 'Event {seq} stands where event {expected} should.',
  'contact.fault.no-opening': 'The log does not begin with the customer’s words.',
  'contact.fault.after-the-end': 'Event {seq} comes after the contact had ended.',
  'contact.fault.two-lines': 'At event {seq} the customer speaks although nobody made a move.',
  'contact.fault.wrong-time': 'Event {seq} is timed at {recorded} seconds; its costs add up to {expected}.',
  'contact.fault.other-edition': 'The contact was held under another version of the {part}.',
  'contact.fault.other-line': 'At event {seq} the customer’s words are not what this conversation leads to.',
  'contact.fault.other-end': 'At event {seq} the contact ends otherwise than this conversation leads to.',
  'contact.fault.other-deed': 'At event {seq} the desk’s answer is not what it answers to this request.',
  'contact.fault.line-missing': 'Something that the customer said, or the end, is missing from the log.',
};
