/** Refusals by key: what happened, what it means for your work, what to do. */
export const refusalTexts: Readonly<Record<string, string>> = {
  unknown: 'This could not be done. What you saved before is safe; reload the page and try again.',

  'contact.may-not-start':
    'Your role does not start conversations here. Enter as a representative to practise.',
  'contact.stakes-not-accepted':
    'An assessment counts, so it starts once you accept what is at stake. Tick the box under Assessment, or choose practice; what you chose is still there.',
  'contact.unknown':
    'There is no such conversation for you. It may belong to somebody else; nothing of yours is lost.',
  'contact.has-ended':
    'This conversation has ended, so nothing was sent. Look back on it, or start a new one.',
  'contact.still-runs':
    'This conversation is not finished yet. Go on with it first; the debrief comes after.',
  'contact.was-stopped':
    'This conversation was stopped, so nothing was scored and there is no debrief. You can start afresh at any time.',
  'contact.one-way':
    'An assessment goes one way, so nothing was taken back. You can try the moment again in practice afterwards.',
  'contact.nothing-to-take-back': 'There is nothing of yours to take back yet.',
  'reply.empty': 'There are no words to send yet. Write your reply, then send it.',
  'reply.too-long':
    'This reply is longer than {limit} characters, so it was not sent. Shorten it and send again.',
  'wait.unusable': 'Choose how many minutes to let pass. Nothing was done yet.',
  'scenario.unknown': 'There is no such scenario. Choose one from the list under Practise.',

  'policy.may-not-read':
    'Your role does not include the policy. If it should, ask the person who runs your workspace.',
  'policy.none': 'No company’s policy is installed here yet. Ask the person who runs your workspace.',
  'policy.unknown-document': 'The policy has no document of this name. Look in its contents, or search it.',

  'review.unknown': 'There is no such review for you. It may have been given to somebody else.',
  'review.already-submitted': 'This review is submitted and stands as it is, so nothing was changed.',
  'review.not-submitted': 'The comparison opens once you have submitted your own view.',
  'review.incomplete':
    'Your draft is saved. {count} criteria still want a level, or a reason why they do not apply.',
  'review.saved': 'Your draft is saved.',
  'reflect.incomplete': 'Choose one answer in each row, then go on. What you wrote is still there.',
  'team.none': 'You lead no team here, so there is nothing to show.',

  'sign-in.failed': 'This address and password do not belong together. Check both and try again.',
  'sign-in.too-many-tries': 'That was tried too often, so nobody was signed in. Try again in {wait}.',
  'password.too-many-tries': 'That was tried too often, so your password is unchanged. Try again in {wait}.',
  'reset.too-many-tries': 'A link was asked for too often, so none was sent. Try again in {wait}.',
  'link.too-many-tries':
    'Links that are not good were opened too often from your address. Try again in {wait}.',
  'account.missing': 'There is no account for this person. Choose another one.',
  'account.taken': 'There is an account with this {field} already. Choose another one.',
  'password.old-wrong':
    'The password you have now is not the one you typed, so nothing was changed. Check it and try again.',
  'password.length': 'A password has from {from} to {to} characters. Choose another one.',

  'set-up.done': 'This workspace is set up already. Sign in, or ask its administrator to invite you.',
  'link.not-good':
    'This link does not work any more: it was used, replaced by a newer one, or is too old. If you used it yourself, sign in. Otherwise ask for a new one.',
  'workspace.is-real':
    'This folder holds a workspace of real people, and in a demo anybody could enter as any of them. Give the demo another folder with GREENROOM_WORKSPACE.',
  'workspace.is-demo':
    'This folder holds the demo, whose people are invented. Give your team another folder with GREENROOM_WORKSPACE.',
  'mail.not-taken': 'The mail server did not take the letter. Pass the link on by hand.',

  'people.not-yours': 'Looking after people is for administrators. If it should be yours, ask one of them.',
  'people.unknown': 'There is no such person here. Look for them in the list of people.',
  'people.last-administrator':
    '{name} is the only administrator left, so nothing was changed: nobody could look after people any more. Make somebody else an administrator first.',
  'people.deactivated': '{name} is deactivated, so no link was made. Let them in again first.',
  'person.name-unusable': 'A name has from 1 to {longest} characters on one line. Nothing was saved yet.',
  'person.email-unusable':
    'This is no email address that a letter could reach. Nothing was saved yet; check its spelling.',
  'person.roles-missing': 'Choose at least one role. Nothing was saved yet.',
  'invitation.already-here':
    'Somebody with the address {email} is here already, so nobody was invited. Look for them in the list of people.',
  'invitation.unknown': 'There is no such invitation. It may have been taken back.',
  'invitation.answered': 'This invitation was accepted or taken back, so nothing was changed.',
  'team.unknown': 'There is no such team. Choose one from the list.',
  'team.manager-unable':
    'Only active people with the role of a manager can lead a team. Nothing was saved; give them the role first.',
  'team.name-taken': 'There is a team called {name} already. Nothing was saved; choose another name.',

  'form.incomplete': 'The form arrived incomplete, so nothing was done. Reload the page and send it again.',
  'form.no-files': 'The field “{name}” takes text, not a file. Nothing was done; type it instead.',
  'form.not-minutes': 'Choose how many minutes to let pass. Nothing was done yet.',
  'form.too-long':
    'The field “{name}” holds at most {longest} characters. Nothing was cut or sent; shorten it and send again.',
  'form.foreign-origin':
    'This form came from another site, so nothing was done. Open Greenroom itself and try again.',

  'content.edition-lost':
    'The version of this scenario that your conversation began with is missing here. Your conversation is safe; tell the person who runs your workspace.',
  'store-id-unusable': 'This address names nothing that can exist. Go back and follow a link instead.',
  'store-disk-full':
    'The disk is full, so this was not saved. Nothing saved before is lost; tell the person who runs your workspace, then send again.',
  'store-not-writable':
    'The workspace may not be written to, so this was not saved. Tell the person who runs it, then send again.',
  'store-unreachable':
    'The workspace’s folder cannot be reached, so this was not saved. Tell the person who runs it, then send again.',
  'folder-in-use': 'The folder {folder} is in use by another process.',
  'store-unreadable':
    'The record is damaged on disk, and so is its last copy. Tell the person who runs your workspace; a backup has it.',
  'store-upgrade-failed':
    'This was saved by an earlier version of Greenroom and cannot be read by this one. It was left untouched; tell the person who runs your workspace.',
  'store-newer-format':
    'This was saved by a newer version of Greenroom and was left untouched. Tell the person who runs your workspace.',
  'store-stale':
    'This has changed since you opened it, so nothing was overwritten. Look at the newer state and send again.',
};
