/** Whether a place of the frame is where one is: the page itself or one below it; contacts and debriefs belong to practising. */
export function isHere(place: string, path: string): boolean {
  if (place === '/') return path === '/';
  if (place === '/practise' && path.startsWith('/contacts/')) return true;
  return path === place || path.startsWith(`${place}/`);
}
