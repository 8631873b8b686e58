/** Titles that begin with the number of the resolution, in any language: "76/5. …", "2588 (2021). …", "S-30/1. …". */
export const numberedTitles = [
  '{number}/{number}. {title}',
  '{number}/{number}[ ]{letter}. {title}',
  '{number} ({text}). {title}',
  's-{number}/{number}. {title}',
  'es-{number}/{number}. {title}',
  '{year}/{number}. {title}',
  '{year}/{number}[ ]{letter}. {title}',
]
