/** Words as the clock counts them: runs of anything but white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
