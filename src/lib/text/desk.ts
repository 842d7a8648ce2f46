/** What the desk says, by message key. Words in braces are filled in from the message's values. */
export const deskTexts: Readonly<Record<string, string>> = {
  'desk.no-such-action': 'This desk has no action called “{action}”.',
  'desk.look-up-first': 'Look up the order first: there is no case open yet.',
  'desk.no-amount': 'Type the amount, for example 42.50.',
  'desk.not-an-amount':
    '“{amount}” is not an amount. Type a figure such as 42.50, above zero and with no more than two decimals.',

  'desk.look-up.no-number': 'Type the order number that the customer gave you.',
  'desk.look-up.no-such-order': 'There is no order {order}. Check the number with the customer.',
  'desk.look-up.done': 'Order {order} is open.',
  'desk.look-up.field.order': 'Order number',

  'desk.verify-identity.no-details': 'Type at least one detail that the customer gave you.',
  'desk.verify-identity.done': 'Identity verified: {matching} details match.',
  'desk.verify-identity.no-match': 'Not verified: {matching} of {given} details match our record.',
  'desk.verify-identity.too-few':
    'Not verified yet: {needed} matching details are needed, and you have {matching}.',
  'desk.verify-identity.field.order-number': 'Order number',
  'desk.verify-identity.field.postcode': 'Postcode',
  'desk.verify-identity.field.email': 'Email address',
  'desk.verify-identity.field.phone': 'Phone number',

  'desk.log-complaint.no-summary': 'Say in a line or two what the complaint is about.',
  'desk.log-complaint.already': 'This complaint is already logged, under {reference}.',
  'desk.log-complaint.done': 'Complaint logged. Its reference is {reference}.',
  'desk.log-complaint.field.summary': 'What the complaint is about',

  'desk.refund.above-price': 'That would make {amount} refunded on an order that cost {price}.',
  'desk.refund.beyond-authority':
    'Refused: refunds of {amount} are beyond your authority. You may refund up to {limit} on your own.',
  'desk.refund.done': '{amount} refunded to the original payment method.',
  'desk.refund.field.amount': 'Amount to refund',

  'desk.replace.already': 'A replacement is already on its way for this order.',
  'desk.replace.out-of-stock': 'This item is out of stock, so it cannot be replaced. Offer another way out.',
  'desk.replace.beyond-authority':
    'Refused: replacing an item of {amount} is beyond your authority, which ends at {limit}.',
  'desk.replace.done': 'Replacement ordered to the address on the account.',

  'desk.goodwill.beyond-authority':
    'Refused: a goodwill gesture of {amount} is beyond your authority. You may give up to {limit} on your own.',
  'desk.goodwill.done': 'Goodwill of {amount} added.',
  'desk.goodwill.field.amount': 'Amount of goodwill',

  'desk.schedule-follow-up.no-what': 'Say what the follow-up is for.',
  'desk.schedule-follow-up.not-days': 'Type in how many working days, a whole number from 0 to {longest}.',
  'desk.schedule-follow-up.done': 'In the diary, in {in} working days: {what}',
  'desk.schedule-follow-up.field.what': 'What will be done',
  'desk.schedule-follow-up.field.in': 'In how many working days',

  'desk.escalate.unknown-tier': 'There is no tier called “{tier}”. Choose one from the list.',
  'desk.escalate.not-higher': '{tier} is not above you. Choose a higher tier.',
  'desk.escalate.already': 'This case is with the {tier} already.',
  'desk.escalate.no-note': 'Write the note: what happened, what you tried and what you are asking for.',
  'desk.escalate.done': 'Handed to the {tier} with your note.',
  'desk.escalate.field.tier': 'To whom',
  'desk.escalate.field.note': 'Note for the next person',

  'desk.wrap-up.no-note': 'Write the note that the next person will read.',
  'desk.wrap-up.done': 'Note saved.',
  'desk.wrap-up.field.note': 'Wrap-up note',

  'desk.end-contact.no-reason': 'Choose why you are ending the contact.',
  'desk.end-contact.unknown-reason': '“{reason}” is not one of the reasons. Choose one from the list.',
  'desk.end-contact.done': 'Contact ended.',
  'desk.end-contact.field.reason': 'Why it ends',
  'desk.end-contact.reason.resolved': 'Everything is settled',
  'desk.end-contact.reason.follow-up-arranged': 'A follow-up is arranged',
  'desk.end-contact.reason.handed-over': 'Handed over to somebody else',
  'desk.end-contact.reason.customer-gone': 'The customer has gone',
  'desk.end-contact.reason.abuse': 'Abuse, after a warning',
  'desk.end-contact.reason.threat': 'A threat',
  'desk.end-contact.reason.other': 'Another reason',

  'wait.unusable': 'Wait at least a second, and at most a week at a time.',
};
