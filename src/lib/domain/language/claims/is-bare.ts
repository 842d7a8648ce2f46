import { months, weekdays } from './calendar-words.ts';

/** Words that carry no matter of their own: who, how, when, and the plain verbs of lasting and arriving. */
const plain = new Set(
  `a an the of in on for to from with by at within after until till before up off out than less fewer more most least about around roughly nearly almost
  just only also even still now then so but and or as if when once while because since that this it they them those these there here which what who
  i we you he she our your my us me one ones no not never nothing yes yeah right exactly correct certainly sure course actually
  is are am be was were been being will would shall should can could may might must do does did have has had get gets got
  take takes taking need needs allow expect arrive arrives arriving arrived reach reaches come comes coming came go goes going run runs last lasts count counts
  back done ready sorted through full clear whole latest earliest maximum minimum max most
  normally usually typically generally always sometimes sorry afraid unfortunately understand please think believe know say says said see per
  account card bank day days week weeks month months year years hour hours minute minutes fortnight working business calendar
  delivery purchase order ordered ordering dispatch approval approved notice receipt today tomorrow
  policy rule rules limit window period deadline time times
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred half couple dozen`
    .split(/\s+/)
    .concat(weekdays, months),
);

/** Whether a statement names nothing of its own, so that it can only be read as an answer: "90 days from delivery". */
export function isBare(text: string): boolean {
  return (text.match(/[a-z]+/g) ?? []).every((word) => plain.has(word));
}
