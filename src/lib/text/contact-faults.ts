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
  'verify.cannot-replay': 'The contact cannot be replayed: {why}',
  'verify.content.edition-lost': 'The content that it was held under is not kept in this workspace.',
  'verify.store-unreadable': 'Neither its file nor its last copy can be read.',
  'verify.store-newer-format': 'It was written by a newer version of Greenroom.',
  'verify.store-upgrade-failed': 'It is of an earlier format and cannot be brought to today’s.',
  'verify.store-unreachable': 'Its file cannot be reached ({code}).',
  'verify.store-not-writable': 'Its file may not be read ({code}).',
  'verify.score-missing': 'The contact has ended, and no score was stored.',
  'verify.points-to-nothing': 'Its {what} “{id}” is not in this workspace.',
  'verify.file.restorable':
    'The file cannot be read. The copy from before its last write is whole and takes its place when it is next opened.',
  'verify.file.lost': 'Neither the file nor its last copy can be read. Restore this document from a backup.',
  'verify.file.copy-unreadable':
    'This copy from before the last write cannot be read; the document itself is whole. It is replaced at the next write.',
  'verify.file.newer':
    'The file was written by a newer version of Greenroom. Open the workspace with that version.',
  'verify.file.upgrade-failed':
    'The file is of an earlier format and cannot be brought to today’s. It was left as it is; report this with the file.',
  'verify.file.quarantined':
    'This file was damaged and set aside. Compare it with the document of the same name, then delete it.',
  'verify.score-differs': 'The stored score is {given}; the same words and rules give {again}.',
};
