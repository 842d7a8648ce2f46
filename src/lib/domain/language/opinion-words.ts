/** What a customer thinks and somebody passes on: a compliment or a suggestion is no case. */
export const opinionWords =
  /\b(?:feedback|suggestions?|comments?|compliments?|ideas?|opinions?|praise|kind words|thoughts|thanks)\b/i;
