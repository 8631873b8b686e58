/** Figures as raised ones, which no other figure runs into: "70/1²". */
export const raise = (figures: string) =>
  figures.replace(/\d/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] as string)

/** True for what may be the mark of a note: up to three figures. */
export const isFigures = (text: string) => /^\d{1,3}$/.test(text)
