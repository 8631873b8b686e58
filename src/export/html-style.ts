/** A small stylesheet for what `toHtml` writes: markers beside their words, light and dark, print, either direction. */
export const htmlStyle = `.whereas-resolution {
  color-scheme: light dark;
  font: 1rem/1.5 Georgia, 'Noto Serif', serif;
  margin-inline: auto;
  max-inline-size: 42rem;
  overflow-wrap: break-word;
}
.whereas-resolution :is(ol, ul) { list-style: none; margin: 0; padding: 0; }
.whereas-resolution .items { margin-inline-start: 2rem; }
.whereas-resolution li > p:first-child { margin-block-end: 0.5rem; }
.whereas-resolution .operative .marker { font-variant-numeric: tabular-nums; }
/* Not every script has italics. */
.whereas-resolution :is(.opener, .verb) { font-style: italic; font-synthesis: none; font-weight: 600; }
.whereas-resolution cite { font-style: normal; }
.whereas-resolution header .symbol { font-weight: bold; }
.whereas-resolution .notes { border-block-start: 1px solid; font-size: 0.875rem; margin-block-start: 2rem; }
.whereas-resolution li:target { outline: 2px solid; outline-offset: 0.25rem; }
@media print { .whereas-resolution a { color: inherit; text-decoration: none; } .whereas-resolution .back { display: none; } }
`
